/** As with `carrier.ts`: a build takes the file of its target. */
export { savePicture } from './save-picture.h5'
