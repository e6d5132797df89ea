import Taro from '@tarojs/taro'
import type { PictureToSave, SavePicture } from './saving-picture'

const whyOf = (thrown: unknown): string =>
  typeof thrown === 'object' && thrown !== null && 'errMsg' in thrown ? String(thrown.errMsg) : ''

/** On a canvas that nobody sees (base library 2.16.1). Null where this WeChat has none. */
const fileOf = async ({ width, height, draw }: PictureToSave): Promise<string | null> => {
  try {
    const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height })
    draw(canvas.getContext('2d') as CanvasRenderingContext2D)
    // The types know the canvas of a page alone; WeChat takes either.
    const drawn = { canvas, width, height, destWidth: width, destHeight: height, fileType: 'png' } as object
    return (await Taro.canvasToTempFilePath(drawn as Taro.canvasToTempFilePath.Option)).tempFilePath
  } catch {
    return null
  }
}

/** WeChat asks for the album once and remembers a no; then the picture is held up, where a long press keeps or passes it on. */
export const savePicture: SavePicture = async (picture) => {
  const filePath = await fileOf(picture)
  if (filePath === null) return 'failed'
  try {
    await Taro.saveImageToPhotosAlbum({ filePath })
    return 'saved'
  } catch (thrown) {
    if (/cancel/.test(whyOf(thrown))) return 'left'
  }
  try {
    await Taro.previewImage({ urls: [filePath] })
    return 'shown'
  } catch {
    return 'failed'
  }
}
