/**
 * Each target carries in its own way: a build takes `carrier.weapp.ts` or `carrier.h5.ts` for this name. Whoever does not
 * build (the type checker, the tests) sees the browser's.
 */
export { carrier } from './carrier.h5'
