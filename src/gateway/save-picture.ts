/** As with `carrier.ts`: a build takes the file of its target. */
export { canSavePicture, savePicture } from './save-picture.h5'
