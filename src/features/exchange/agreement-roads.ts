import { textLimits } from '../../contract/field'

/** Roads that want one text and nothing else, in the order of worth on the page. */
export const wordRoads = {
  agree: {
    title: '同意这份协议？',
    text: '对方马上会知道。',
    label: '说一句',
    path: 'text',
    optional: true,
    yes: '同意',
  },
  finish: { title: '做完了？', text: '接受的一方接着评价。', label: '做了什么', path: 'text', yes: '完成' },
  note: { title: '记一笔进展', text: '两边都看得到。', label: '做到哪一步', path: 'text', yes: '记下' },
  decline: { title: '不同意？', text: '对方会看到您写的原因。', label: '为什么', path: 'reason', yes: '不同意' },
  retract: {
    title: '收回认领？',
    text: '对方还没答复，可以收回。',
    label: '说一句',
    path: 'reason',
    optional: true,
    yes: '收回',
  },
  'hand-back': {
    title: '交还认领？',
    text: '交还以后别的单位可以再认领。',
    label: '为什么',
    path: 'reason',
    yes: '交还',
  },
  'end-early': { title: '提前终止？', text: '对方会看到您写的原因。', label: '为什么', path: 'reason', yes: '终止' },
} as const

export type WordRoad = keyof typeof wordRoads
export const wordRoadNames = Object.keys(wordRoads) as WordRoad[]
export const wordLimit = textLimits.note
