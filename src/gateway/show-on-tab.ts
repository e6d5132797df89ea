/** As with `carrier.ts`: a build takes the file of its target. */
export { showOnTab } from './show-on-tab.h5'
