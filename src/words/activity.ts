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

/** What a telling of an activity says, by `what`: one line in the app. */
export const activityTellings: Readonly<Record<string, string>> = {
  'activity-changed': '您报名的活动有改动，请看一下',
  'activity-moved': '您报名的活动改了时间，请看一下',
  'activity-cancelled': '您报名的活动取消了，写了原因',
  'record-it': '活动结束了，请登记谁来了',
  'place-held': '有名额空出来了，给您留着，请确认',
  'place-lapsed': '给您留的名额过了时间，已经给了下一位',
}
