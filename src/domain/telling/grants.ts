import type { TemplateAnswer } from './ways'

/**
 * What one answer changes in the ledger of grants. A one-time template: each accept is one message more, and whatever else was
 * answered takes none away. A long-term one: accepted is 1 and not used up; anything else is 0.
 */
export const grantChange = (answer: TemplateAnswer, longTerm: boolean, balance: number): number => {
  if (longTerm) return answer === 'accept' ? 1 - balance : -balance
  return answer === 'accept' ? 1 : 0
}
