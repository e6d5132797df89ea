/** As with `carrier.ts`: a build takes the file of its target. */
export { pickPhotos } from './pick-photos.h5'
