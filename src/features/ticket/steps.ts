import type { State } from '../../domain/ticket/states'

/** Of four steps: told, given to somebody, being done, answered; and where it is, in a word. */
export const steps: Readonly<Record<State, readonly [Done, string]>> = {
  submitted: [1, '收到了'],
  'need-info': [1, '等补充'],
  accepted: [1, '正在派'],
  dispatched: [2, '等接手'],
  handling: [2, '正在办'],
  parked: [2, '先挂着'],
  settled: [3, '正在核对'],
  answered: [4, '已答复'],
  callback: [4, '等回访'],
  'rework-review': [3, '看要不要重办'],
  closed: [4, '已结案'],
  refused: [4, '没有受理'],
  merged: [4, '已并案'],
  withdrawn: [4, '已撤回'],
  terminated: [4, '已终止'],
}

/** States in which it left the road before an answer: steps would say something that did not happen. */
export const left: readonly State[] = ['refused', 'merged', 'withdrawn', 'terminated']

export type Done = 1 | 2 | 3 | 4
