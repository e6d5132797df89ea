/** As with `carrier.ts`: a build takes the file of its target. */
export { locator } from './locate.h5'
