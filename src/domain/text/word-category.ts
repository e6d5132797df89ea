/** What a listed word is. Whatever is found goes to a person with the reason; nothing is deleted for a word. */
export const categories = ['forbidden', 'abuse', 'advertising', 'private-data', 'other'] as const
export type Category = (typeof categories)[number]

/** What a content check says: only a person publishes, and `unavailable` is never read as `pass`. */
export const verdicts = ['pass', 'review', 'refuse', 'unavailable'] as const
export type Verdict = (typeof verdicts)[number]

export interface Word {
  readonly word: string
  readonly category: Category
}

/** One find: where it stands in the text as it was typed, in UTF-16 units. */
export interface Found extends Word {
  readonly at: number
  readonly length: number
}
