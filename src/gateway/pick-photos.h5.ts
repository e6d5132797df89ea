import { extensionOf, type PickedPhoto, type PickPhotos } from './picked-photo'

const LARGE = 1_500_000
const LONGEST_SIDE = 2_400
const PREVIEW_SIDE = 160

const drawn = async (file: File, longest: number, quality: number): Promise<Blob | null> => {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(picture.width * scale)
  canvas.height = Math.round(picture.height * scale)
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
}

const dataAddress = (picture: Blob | null): Promise<string> =>
  new Promise((resolve, reject) => {
    if (!picture) return resolve('')
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('unreadable'))
    reader.readAsDataURL(picture)
  })

/** A photo of a camera is made smaller before it travels. What cannot be drawn is sent as it is: the cloud decides what a photo is. */
const smaller = async (file: File): Promise<PickedPhoto> => {
  const asIs = { src: URL.createObjectURL(file), preview: '', bytes: file.size, extension: extensionOf(file.name) }
  try {
    const preview = await dataAddress(await drawn(file, PREVIEW_SIDE, 0.6))
    const small = file.size > LARGE ? await drawn(file, LONGEST_SIDE, 0.85) : null
    if (!small || small.size >= file.size) return { ...asIs, preview }
    return { src: URL.createObjectURL(small), preview, bytes: small.size, extension: 'jpg' }
  } catch {
    // Not an image that this browser can draw.
    return asIs
  }
}

const chosenFiles = (): Promise<File[]> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.multiple = true
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })

export const pickPhotos: PickPhotos = async (most) => Promise.all((await chosenFiles()).slice(0, most).map(smaller))
