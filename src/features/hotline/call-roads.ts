import type { RoadName } from '../../domain/call/roads'
import { callRoadWords } from '../../words/hotline'
import type { CallView } from './view'

/** Buttons of a call, in the order of worth; the first that may be taken is the main one. */
export const callRoads = [
  'pick-up',
  'return-call',
  'take-over',
  'file',
  'answer-now',
  'hang-up',
  'hand-over',
  'drop',
] as const satisfies readonly RoadName[]

export type CallRoad = (typeof callRoads)[number]

/** A consultation with a reply in hand is answered at once; everything else becomes a ticket. */
export const roadsFor = (view: Pick<CallView, 'can'>, hasReply: boolean): CallRoad[] => {
  const allowed = callRoads.filter((road) => view.can.includes(road))
  return hasReply
    ? [...allowed.filter((road) => road === 'answer-now'), ...allowed.filter((road) => road !== 'answer-now')]
    : allowed
}

export const sayCallRoad = (road: CallRoad): string => callRoadWords[road]

export const doneWords: Readonly<Record<CallRoad, string>> = {
  'pick-up': '已接听',
  'return-call': '已开始回拨',
  'take-over': '这通来电现在归您',
  file: '已登记成单',
  'answer-now': '已当场答复',
  'hang-up': '已挂断，30 分钟内请登记',
  'hand-over': '已转交',
  drop: '已记为无效来电',
}
