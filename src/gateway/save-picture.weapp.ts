import type { SavePicture } from './saving-picture'

/** Not offered in WeChat: the album asks for a permission of its own, and a screenshot does the same in one gesture. */
export const canSavePicture = false

export const savePicture: SavePicture = () => Promise.resolve(false)
