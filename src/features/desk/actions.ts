import { roadWords } from '../../words/ticket'
import type { View } from './view'

/** The roads that staff take on this screen, in the order of worth: the first that may be taken is the main button. */
export const deskRoads = [
  'accept',
  'answer-at-once',
  'dispatch',
  'claim',
  'contact',
  'settle',
  'countersign',
  'answer',
  'take-callback',
  'call-back',
  'rework',
  'ask',
  'reject-settlement',
  'uphold',
  'finish-part',
  'return',
  'refuse',
  'release-callback',
] as const

export type DeskRoad = (typeof deskRoads)[number]
const tapRoads = ['claim', 'take-callback', 'release-callback'] as const
/** Roads that are a single tap: there is nothing to say. */
export type TapRoad = (typeof tapRoads)[number]
export type FormRoad = Exclude<DeskRoad, TapRoad>

export const isTap = (road: DeskRoad): road is TapRoad => (tapRoads as readonly DeskRoad[]).includes(road)

/** Once the resident has been spoken to, the answer is what counts. */
const worth = (view: Pick<View, 'contact'>): readonly DeskRoad[] =>
  view.contact === null ? deskRoads : ['settle', ...deskRoads.filter((road) => road !== 'settle')]

/** This person's buttons: from the cloud's own list, which the one table made. */
export const roadsFor = (view: Pick<View, 'can' | 'contact' | 'callback'>): DeskRoad[] => {
  const holder = view.callback?.holder
  return worth(view).filter(
    (road) =>
      view.can.includes(road) &&
      // Whoever has the call in hand need not take it; whoever has it not leaves it alone.
      !(road === 'take-callback' && holder?.isMe) &&
      !(road === 'call-back' && holder && !holder.isMe),
  )
}

export const sayRoad = (road: DeskRoad): string => roadWords[road]

/** What was done, for the short word afterwards. */
export const doneWords: Readonly<Record<DeskRoad, string>> = {
  ask: '已请居民补充',
  accept: '已受理',
  'answer-at-once': '已当场答复',
  refuse: '已答复不予受理',
  dispatch: '已派单',
  claim: '已签收，现在归您办',
  return: '已退回调度',
  contact: '联系已登记',
  'finish-part': '协办已完成',
  settle: '已办结',
  countersign: '已会签',
  'reject-settlement': '已退回承办单位',
  answer: '核验通过，已答复居民',
  'take-callback': '回访归您了，请打电话',
  'release-callback': '已放回，别人可以打',
  'call-back': '回访已登记',
  rework: '已同意重办',
  uphold: '已维持原答复',
}

/** What a road waits for, seen before anything is typed: the law would refuse it with the same code. */
export const waitsFor = (road: DeskRoad, view: Pick<View, 'contact' | 'coUnits' | 'callback'>): string | null => {
  if (road === 'call-back') return view.callback?.holder?.isMe === false ? 'held-by-another' : null
  if (road !== 'settle') return null
  if (view.contact === null) return 'no-first-contact'
  return view.coUnits.every((co) => co.doneAt !== null) ? null : 'parts-not-finished'
}
