import type { RoadName } from '../domain/letter/roads'
import type { Ending, OfficeLevel, PublicationState, State } from '../domain/letter/states'

/** As the writer reads it, and as the desk does. */
export const stateWords: Readonly<Record<State, string>> = {
  received: '已送达',
  assigned: '办理中',
  answered: '已答复',
  rated: '已评价',
  closed: '已办结',
  withdrawn: '已撤回',
}

export const endingWords: Readonly<Record<Ending, string>> = { rated: '已评价', 'not-rated': '没有评价' }

export const levelWords: Readonly<Record<OfficeLevel, string>> = { community: '社区书记', street: '街道书记' }

export const publicationWords: Readonly<Record<PublicationState, string>> = {
  proposed: '等写信人同意公开',
  consented: '写信人同意公开',
  refused: '不公开',
  published: '已公开',
}

/** The same for the writer, who is the one to decide. */
export const writersPublicationWords: Readonly<Record<PublicationState, string>> = {
  proposed: '公开这封信，您同意吗',
  consented: '您同意公开，等书记公开',
  refused: '您不同意公开，不会公开',
  published: '这封信已经公开',
}

export const roadWords: Readonly<Record<RoadName, string>> = {
  add: '补充',
  'ask-back': '请您补充',
  acknowledge: '告知处理方式',
  answer: '答复',
  forward: '转为工单',
  recuse: '申请回避',
  'hand-up': '转到上一级',
  rate: '评价',
  lapse: '到期未评',
  close: '办结',
  reopen: '重新提出',
  withdraw: '撤回',
  'propose-publication': '征求公开',
  consent: '同意公开',
  'refuse-consent': '不同意公开',
  publish: '公开',
  unpublish: '撤下公开',
}

export const deskRoleWords = { secretary: '书记', deputy: '代阅人', supervisor: '督导员' } as const

/** What a telling of a letter says, by `what`: one line in the app. */
export const letterTellings: Readonly<Record<string, string>> = {
  arrived: '信箱里来了一封信',
  added: '写信人补充了内容',
  asked: '书记请您补充',
  acknowledged: '书记已经看了您的信，告诉您接下来怎么办',
  answered: '书记答复了您的信，请您评价',
  forwarded: '您信里说的事转成了工单，答复照样会给您',
  'moved-up': '您的信转到了上一级书记那里',
  rated: '写信人评价了答复',
  reopened: '写信人重新提出，请再答复',
  withdrawn: '写信人撤回了来信',
  'consent-asked': '书记想公开这封信，请您看过文字再决定',
  consented: '写信人同意公开',
  'consent-refused': '写信人不同意公开',
  published: '您的信和答复已经公开，姓名电话都隐去了',
  unpublished: '公开的来信已经撤下',
  'notice-soon': '三天内要告知写信人怎么处理',
  'notice-late': '十五天告知期限已过，请马上告知写信人',
  'notice-late-below': '下级书记有一封来信超过告知期限',
  'reply-soon': '三天内要答复来信',
  'reply-late': '三十天答复期限已过，请马上答复',
  'reply-late-below': '下级书记有一封来信超过答复期限',
}
