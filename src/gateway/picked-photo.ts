/** A photo that was chosen and not yet given to the cloud. */
export interface PickedPhoto {
  /** What an Image can show. In a mini-program also the path to upload from. */
  readonly src: string
  /** A small picture of it in itself, where `src` dies with the page; else the same as `src`. */
  readonly preview: string
  readonly bytes: number
  /** `jpg`, `png`… as the file calls itself; the cloud looks for itself. */
  readonly extension: string
}

/** Opens the camera or the album. Empty when the person thought better of it. */
export type PickPhotos = (most: number) => Promise<readonly PickedPhoto[]>

const known = /\.(jpe?g|png|webp|gif|heic|bmp)(?:$|\?)/i

export const extensionOf = (name: string): string => (known.exec(name)?.[1] ?? 'jpg').toLowerCase()
