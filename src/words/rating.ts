import type { Level, Solved } from '../domain/rating/rating'

export const solvedWords: Readonly<Record<Solved, string>> = { yes: '解决了', partly: '解决了一部分', no: '没解决' }

export const levelWords: Readonly<Record<Level, string>> = {
  'very-satisfied': '非常满意',
  satisfied: '满意',
  fairly: '基本满意',
  unsatisfied: '不满意',
  'very-unsatisfied': '非常不满意',
}
