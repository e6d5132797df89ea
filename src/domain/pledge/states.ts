/** 承诺: a claim on a post, from the word that was given to the report on it. */
export const states = ['pledged', 'serving', 'reported', 'ended', 'handed-back', 'released'] as const
export type State = (typeof states)[number]

export const ends: readonly State[] = ['ended', 'handed-back', 'released']

/** A place is held from the pledge on; it is free again when it was handed back or the community released it. */
export const holdsPlace = (state: State): boolean => state !== 'handed-back' && state !== 'released'

/** Whoever holds a post cannot claim it again. */
export const live: readonly State[] = ['pledged', 'serving']

/** Services are recorded while somebody serves, and until their report was heard. */
export const mayRecordIn: readonly State[] = ['serving', 'reported']
