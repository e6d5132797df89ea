import type { LetterContract } from '../../../../src/contract/letter'

export type Road = keyof LetterContract

/** One thing that one person does to a letter, so many days before the desk is opened. A digest is read from the letter itself. */
export type LetterStep = readonly [daysAgo: number, as: string, action: Road, input?: Readonly<Record<string, unknown>>]

/** A letter and what became of it; the first step writes it. */
export interface DemoLetter {
  /** What its id is made of. */
  readonly name: string
  readonly writer: string
  readonly level: 'community' | 'street'
  readonly area: string
  readonly daysAgo: number
  readonly text: string
  readonly aboutSecretary?: true
  readonly steps: readonly LetterStep[]
}

export const TANGHU = '510116001001'
export const BAIHE = '510116001002'
export const MINJIANG = '510116108203'
export const DONGSHENG = '510116001'

/** The secretaries who have a name here, and whom they let read for them. */
export const SECRETARY: Readonly<Record<string, string>> = {
  [TANGHU]: 'demo-deng-shulan',
  [BAIHE]: 'demo-peng-jun',
  [MINJIANG]: 'demo-he-yong',
  [DONGSHENG]: 'demo-zheng-guohua',
}
export const DEPUTIES = [
  [TANGHU, 'demo-jiang-xin'],
  [DONGSHENG, 'demo-yu-qian'],
] as const
