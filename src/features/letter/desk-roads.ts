import type { RoadName } from '../../domain/letter/roads'

/** What the desk does with a letter, in the order of worth: the first that may be taken is the main button. */
export const deskRoads = [
  'acknowledge',
  'answer',
  'publish',
  'propose-publication',
  'ask-back',
  'forward',
  'unpublish',
  'recuse',
] as const satisfies readonly RoadName[]
export type DeskRoad = (typeof deskRoads)[number]

export const deskVerbs: Readonly<Record<DeskRoad, string>> = {
  acknowledge: '告知怎么办',
  answer: '给答复',
  publish: '公开',
  'propose-publication': '征求公开',
  'ask-back': '请对方补充',
  forward: '转为工单',
  unpublish: '撤下公开',
  recuse: '应当回避',
}

export const deskDone: Readonly<Record<DeskRoad, string>> = {
  acknowledge: '已告知写信人',
  answer: '已答复',
  publish: '已公开',
  'propose-publication': '已请写信人看公开的文字',
  'ask-back': '已请写信人补充',
  forward: '已转为工单，信照样要答复',
  unpublish: '已撤下',
  recuse: '已转到上一级',
}

/** Once it was acknowledged the answer is what counts. */
export const deskRoadsOf = (can: readonly string[]): DeskRoad[] => deskRoads.filter((road) => can.includes(road))
