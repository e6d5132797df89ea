export interface PictureToSave {
  /** Of the file, without its extension. */
  readonly name: string
  /** In pixels of the picture. */
  readonly width: number
  readonly height: number
  readonly draw: (pen: CanvasRenderingContext2D) => void
}

/**
 * saved: it lies in the album or among the downloads · shown: the album was not allowed, so it is held up large, to be kept by a long
 * press · left: the person thought better of it · failed: it could not be drawn.
 */
export type Saved = 'saved' | 'shown' | 'left' | 'failed'

export type SavePicture = (picture: PictureToSave) => Promise<Saved>
