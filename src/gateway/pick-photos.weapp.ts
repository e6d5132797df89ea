import Taro from '@tarojs/taro'
import { extensionOf, type PickPhotos } from './picked-photo'

/** WeChat makes photos small by itself; what is still large is pressed once more. Under this it is not worth it. */
const LARGE = 1_500_000

const compressed = async (path: string): Promise<string> => {
  try {
    return (await Taro.compressImage({ src: path, quality: 80 })).tempFilePath
  } catch {
    return path
  }
}

export const pickPhotos: PickPhotos = async (most) => {
  let chosen: Taro.chooseMedia.ChooseMedia[]
  try {
    const picked = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] })
    chosen = picked.tempFiles
  } catch {
    // "chooseMedia:fail cancel", or no permission: WeChat has said so itself.
    return []
  }
  return Promise.all(
    chosen.map(async ({ tempFilePath, size }) => {
      const src = size > LARGE ? await compressed(tempFilePath) : tempFilePath
      return { src, preview: src, bytes: src === tempFilePath ? size : 0, extension: extensionOf(src) }
    }),
  )
}
