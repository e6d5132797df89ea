/**
 * The word of a code that came over the wire; undefined when the table has none. Only the table's own keys count: a code named
 * `constructor` has no word. (`Object.hasOwn` says it shorter, but phones before iOS 15.4 do not know it.)
 */
export const wordOf = <T>(table: Readonly<Record<string, T>>, code: unknown): T | undefined =>
  typeof code === 'string' && Object.prototype.hasOwnProperty.call(table, code) ? table[code] : undefined
