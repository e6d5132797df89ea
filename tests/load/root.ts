import { resolve } from 'node:path'

/** The project's folder, from here and from the bundle in `.cache/load` alike. */
export const root = resolve(__dirname, '../..')
