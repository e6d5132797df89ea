import type { ActivityState, PlaceState } from '../domain/activity/activity'
import type { PlaceRoad } from '../domain/activity/place-roads'
import type { ActivityRoad } from '../domain/activity/roads'

export const activityStateWords: Readonly<Record<ActivityState, string>> = {
  draft: '筹备中',
  published: '报名中',
  running: '进行中',
  ended: '待登记',
  recorded: '已结束',
  cancelled: '已取消',
}

export const placeStateWords: Readonly<Record<PlaceState, string>> = {
  waiting: '候补中',
  held: '为您留位',
  going: '已报名',
  came: '已签到',
  left: '已退出',
  lapsed: '留位已过时',
}

/** Verbs, as they stand on a button. */
export const activityRoadWords: Readonly<Record<ActivityRoad, string>> = {
  edit: '修改',
  publish: '发布',
  start: '开始',
  end: '结束',
  record: '登记记录',
  cancel: '取消活动',
}

export const placeRoadWords: Readonly<Record<PlaceRoad, string>> = {
  join: '报名',
  offer: '留位',
  take: '确认参加',
  lapse: '留位过时',
  leave: '退出报名',
  'check-in': '签到',
  undo: '取消签到',
}
