export interface PictureToSave {
  /** Of the file, without its extension. */
  readonly name: string
  /** In pixels of the picture. */
  readonly width: number
  readonly height: number
  readonly draw: (pen: CanvasRenderingContext2D) => void
}

/** False where it could not be drawn or kept. */
export type SavePicture = (picture: PictureToSave) => Promise<boolean>
