import type { RoadName } from '../domain/call/roads'
import type { Emergency, State, VoidReason } from '../domain/call/states'

/** Codes of the call's law → what operators read. */

export const callStateWords: Readonly<Record<State, string>> = {
  ringing: '振铃',
  talking: '通话中',
  'follow-up': '待登记',
  missed: '未接',
  filed: '已成单',
  answered: '已当场答复',
  void: '无效来电',
}

/** Verbs, as they stand on a button. */
export const callRoadWords: Readonly<Record<RoadName, string>> = {
  'pick-up': '接听',
  connect: '已接通',
  miss: '记为未接',
  note: '暂存',
  'hang-up': '挂断',
  file: '登记成单',
  'answer-now': '当场答复',
  drop: '记为无效',
  'hand-over': '转交',
  'take-over': '接手',
  'return-call': '回拨',
}

export const voidReasonWords: Readonly<Record<VoidReason, string>> = {
  silent: '无声来电',
  'wrong-number': '打错了',
  harassment: '骚扰电话',
  test: '测试电话',
  duplicate: '重复来电',
  unreachable: '回拨无人接听',
}

/** The line that is said first, before anything is written down. */
export const emergencyWords: Readonly<Record<Emergency, string>> = {
  police: '110 报警',
  fire: '119 火警',
  ambulance: '120 急救',
}

/** What the hotline tells its own people. */
export const callTellingWords: Readonly<Record<string, string>> = {
  'handed-to-you': '有一通来电转给了您',
  'left-for-the-desk': '有一通来电留给了接班的人',
  'taken-over': '您的一通来电已由同事接手',
  'ring-back-late': '有一通未接来电到时间还没有回拨',
  'file-late': '有一通来电挂断后到时间还没有登记',
}
