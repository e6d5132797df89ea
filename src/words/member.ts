import type { RoadName } from '../domain/registration/roads'
import type { DeclineReason, FreeTime, Offer, Skill, State } from '../domain/registration/states'

/** Codes of the law of a registration → what people read. */
export const registrationStateWords: Readonly<Record<State, string>> = {
  registered: '待确认',
  asked: '请补充',
  confirmed: '已报到',
  declined: '未通过',
  moved: '已迁出',
  left: '已退出',
  withdrawn: '已撤回',
}

export const registrationRoadWords: Readonly<Record<RoadName, string>> = {
  ask: '请补充',
  supply: '补充说明',
  confirm: '确认报到',
  decline: '不予确认',
  withdraw: '撤回报到',
  update: '修改资料',
  leave: '退出报到',
  move: '迁往新社区',
}

export const skillWords: Readonly<Record<Skill, string>> = {
  medical: '医疗护理',
  legal: '法律',
  teaching: '教学辅导',
  repairs: '家电维修',
  computers: '电脑手机',
  driving: '开车接送',
  haircut: '理发',
  cooking: '做饭',
  arts: '文艺',
  sports: '体育',
  mediation: '调解',
  'elder-care': '陪老人',
  'child-care': '带孩子',
  gardening: '种花养草',
  safety: '消防安全',
  anything: '什么都能搭把手',
}

export const freeTimeWords: Readonly<Record<FreeTime, string>> = {
  workday: '工作日白天',
  evening: '工作日晚上',
  weekend: '周末',
  holiday: '节假日',
  'by-appointment': '提前约',
}

export const offerWords: Readonly<Record<Offer, string>> = {
  rooms: '会议室、活动室',
  courts: '运动场地',
  parking: '停车位',
  lectures: '讲座',
  experts: '专家、专业人员',
  hands: '人手',
  goods: '物资',
  meals: '食堂用餐',
  jobs: '就业岗位',
}

export const declineReasonWords: Readonly<Record<DeclineReason, string>> = {
  'lives-elsewhere': '不住在本社区',
  'stands-elsewhere': '单位不在本社区',
  twice: '重复报到',
  'not-a-member': '不是党员',
  other: '其他原因',
}
