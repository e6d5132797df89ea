/** The states of a letter to a secretary (domain.md, "Other roads: letter"). */
export const states = ['received', 'assigned', 'answered', 'rated', 'closed', 'withdrawn'] as const
export type State = (typeof states)[number]

/** States in which nothing is owed any more. `closed` can be opened again, once. */
export const ends: readonly State[] = ['closed', 'withdrawn']

/** The desk still owes an answer. */
export const isOwed = (state: State): boolean => state === 'received' || state === 'assigned'

/** Whose secretary the writer chose. */
export const levels = ['community', 'street'] as const
export type OfficeLevel = (typeof levels)[number]

/** How a letter ended, kept apart from the state so that "not rated" is never read as "satisfied". */
export const endings = ['rated', 'not-rated'] as const
export type Ending = (typeof endings)[number]

/** How far the wish to publish has come. Consent is to one exact text; `published` needs it. */
export const publicationStates = ['proposed', 'consented', 'refused', 'published'] as const
export type PublicationState = (typeof publicationStates)[number]
