import { termsOf } from '../text/terms'

/**
 * How alike two sayings are, from 0 to 1: the terms that both hold, of all that either holds (Jaccard). Made once for what is
 * being typed and asked of each that may be the same.
 */
export const likenessTo = (said: string): ((other: string) => number) => {
  const mine = new Set(termsOf(said))
  return (other) => {
    const theirs = termsOf(other)
    const shared = theirs.filter((term) => mine.has(term)).length
    const either = mine.size + theirs.length - shared
    return either === 0 ? 0 : shared / either
  }
}
