import type { SavePicture } from './saving-picture'

/** Long enough for a browser to have begun with the download. */
const KEPT_FOR = 10_000

export const savePicture: SavePicture = async ({ name, width, height, draw }) => {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) return 'failed'
  draw(pen)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) return 'failed'
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.png`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR)
  return 'saved'
}
