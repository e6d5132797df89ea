/** The resident's own verdict on one answer: was it solved, and the five levels of 好差评 (best first). */
export const solvedAnswers = ['yes', 'partly', 'no'] as const
export type Solved = (typeof solvedAnswers)[number]

export const levels = ['very-satisfied', 'satisfied', 'fairly', 'unsatisfied', 'very-unsatisfied'] as const
export type Level = (typeof levels)[number]

/** A rating belongs to one answer, by its round: 1 for the first; a rework or a reopening makes the next. Epoch ms. */
export interface Rating {
  readonly round: number
  readonly at: number
  readonly solved: Solved
  readonly level: Level
}

/** Who is not heard as satisfied: the matter is not solved, or one of the two lower levels. */
export const isUnhappy = (solved: Solved, level: Level): boolean =>
  solved === 'no' || level === 'unsatisfied' || level === 'very-unsatisfied'
