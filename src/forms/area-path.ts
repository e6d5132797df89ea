import type { Data } from '../gateway/make-call'

/** From the district down to what was picked. */
export type AreaPath = Data<'area', 'tree'>['path']
