import { chinaDay, DAY } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import { idIn, type Line } from './play-lines'

const TANGHU = '510116001001'
const BAIHE = '510116001002'
const [SECRETARY, WORKER, THERE] = ['demo-deng-shulan', 'demo-jiang-xin', 'demo-lu-dan']

/** What the ids and commands of this plan are made of. */
export const SERVING = 'demo-serving'

const idOf = (matter: string): string => idIn(SERVING, matter)

function* registered(name: string, who: string, ago: number, more: object = {}): Generator<Line> {
  yield [ago, who, `registration ${name}`, 'register', { community: TANGHU, organisation: `org-${TANGHU}-1`, ...more }]
}

function* confirmed(name: string, who: string, ago: number, more: object = {}): Generator<Line> {
  yield* registered(name, who, ago, more)
  yield [ago - 0.2, SECRETARY, `registration ${name}`, 'confirm']
}

function* opened(name: string, ago: number, input: object): Generator<Line> {
  yield [ago, WORKER, `duty ${name}`, 'draft', { community: TANGHU, ...input }]
  yield [ago - 0.1, WORKER, `duty ${name}`, 'open-duty']
}

function* counted(
  name: string,
  who: string,
  pledge: string,
  ago: number,
  what: string,
  hours: number,
): Generator<Line> {
  yield [ago, who, `record ${name}`, 'record', { pledge: idOf(pledge), what, hours, forWhom: '小区里的老人' }]
  yield [ago - 0.1, WORKER, `record ${name}`, 'vouch']
  yield [ago - 0.2, SECRETARY, `record ${name}`, 'confirm']
}

/** Members, posts, pledges, records, the card and points of one community, in every state that there is. */
export function* servingPlan(uid: (n: number) => string, now: number): Generator<Line> {
  const day = (ago: number): string => chinaDay(now - ago * DAY)
  const gives = { skills: ['repairs', 'elder-care'], times: ['weekend', 'evening'] }
  for (let n = 0; n < 14; n += 1) yield* confirmed(`m${n}`, uid(n), 88 - n / 4, n % 2 ? {} : gives)
  yield* registered('waits', uid(14), 0.5, gives)
  yield* registered('asked', uid(15), 2)
  yield [1.5, WORKER, 'registration asked', 'ask', { question: '您现在住在哪个小区？方便的话写一下楼栋。' }]
  yield* registered('declined', uid(16), 9)
  yield [
    8,
    SECRETARY,
    'registration declined',
    'decline',
    { reason: 'lives-elsewhere', words: '您住在白鹤社区，请到白鹤社区报到，路近也方便。' },
  ]
  yield* registered('withdrawn', uid(17), 7)
  yield [6.5, uid(17), 'registration withdrawn', 'withdraw']
  yield [5, uid(13), 'registration m13', 'leave']
  yield [4, uid(12), 'registration moved', 'register', { community: BAIHE, organisation: `org-${TANGHU}-1` }]
  yield [3.5, THERE, 'registration moved', 'confirm']
  yield [
    20,
    'demo-xiang-dong',
    'registration unit',
    'register',
    { subject: 'unit', unit: 'property-anju', community: TANGHU, offers: ['rooms', 'hands', 'parking'] },
  ]
  yield [19, WORKER, 'registration unit', 'confirm']
  yield [
    2,
    uid(18),
    'registration shop',
    'register',
    { subject: 'unit', unitName: '棠湖老面馆', community: TANGHU, offers: ['meals'] },
  ]

  yield [
    1,
    WORKER,
    'duty draft',
    'draft',
    {
      community: TANGHU,
      kind: 'culture',
      name: '文体活动岗',
      description: '每周组织一次合唱或者棋牌，场地由社区安排。',
      quota: 4,
      from: day(0),
      to: day(-120),
    },
  ]
  yield* opened('patrol', 80, {
    kind: 'patrol',
    name: '夜间巡逻岗',
    description: '每晚八点在小区里走一圈，看看门禁、灯和消防通道。',
    quota: 6,
    from: day(80),
    to: day(-60),
  })
  yield* opened('visiting', 78, {
    kind: 'visiting',
    name: '邻里探访岗',
    description: '每周看望两户独居老人，问问缺什么。',
    quota: 8,
    from: day(78),
    to: day(-90),
    forAll: true,
  })
  yield* opened('environment', 3, {
    kind: 'environment',
    name: '环境保护岗',
    description: '周末一起清理楼道和绿地。',
    quota: 10,
    from: day(-10),
    to: day(-190),
  })
  yield* opened('pets', 30, {
    kind: 'own',
    name: '文明养犬劝导岗',
    description: '傍晚在中庭提醒牵绳、清粪。',
    quota: 1,
    from: day(30),
    to: day(-30),
  })
  yield* opened('spring', 87, {
    kind: 'own',
    name: '清洁楼道岗',
    description: '每月两次，清理楼道杂物。',
    quota: 3,
    from: day(86),
    to: day(50),
  })
  yield* opened('hardship', 85, {
    kind: 'hardship',
    name: '困难帮扶岗',
    description: '帮行动不便的邻居取药、买菜。',
    quota: 3,
    from: day(84),
    to: day(6),
  })

  for (const n of [0, 1, 2]) yield [70 - n, uid(n), `pledge patrol ${n}`, 'claim', { duty: idOf('duty patrol') }]
  yield [
    60,
    uid(3),
    'pledge visiting',
    'claim',
    { duty: idOf('duty visiting'), pledge: '我每周三下午去看王婆婆和李大爷。' },
  ]
  yield [2, uid(4), 'pledge environment', 'claim', { duty: idOf('duty environment') }]
  yield [29, uid(5), 'pledge pets', 'claim', { duty: idOf('duty pets') }]
  yield [10, uid(5), 'pledge pets', 'hand-back', { reason: '最近要照顾家人' }]
  yield [9, uid(6), 'pledge pets 2', 'claim', { duty: idOf('duty pets') }]
  yield [40, uid(7), 'pledge released', 'claim', { duty: idOf('duty visiting') }]
  yield [15, SECRETARY, 'pledge released', 'release', { reason: '探访户已搬走，岗位合并到二组，谢谢您。' }]
  yield [84, uid(8), 'pledge ended', 'claim', { duty: idOf('duty spring') }]
  yield [48, uid(8), 'pledge ended', 'report', { text: '两个月清理楼道四次，带走废纸箱三车，邻居都说亮堂多了。' }]
  yield [83, uid(9), 'pledge reported', 'claim', { duty: idOf('duty hardship') }]
  yield [
    4,
    uid(9),
    'pledge reported',
    'report',
    { text: '帮六户邻居取药二十多次，买菜十几次，腿脚不便的老人有了固定联系人。' },
  ]
  for (let n = 20; n < 32; n += 1)
    yield [
      3 - n / 100,
      uid(n),
      'rating',
      'rate',
      {
        pledge: idOf('pledge reported'),
        helped: n % 6 ? 'yes' : 'partly',
        level: n % 5 ? 'very-satisfied' : 'satisfied',
      },
    ]

  yield [69, uid(0), 'points', 'join-points', { command: uuidOf(SERVING, 'join') }]
  for (let n = 0; n < 8; n += 1)
    yield* counted(`walk ${n}`, uid(0), 'pledge patrol 0', 66 - n * 7, '夜间巡逻一圈，提醒关好单元门', 1.5)
  for (let n = 0; n < 4; n += 1)
    yield* counted(`visit ${n}`, uid(3), 'pledge visiting', 55 - n * 12, '探望独居老人，帮忙换灯泡', 2)
  yield [
    12,
    uid(0),
    'record corrected',
    'correct',
    { record: idOf('record walk 7'), what: '夜间巡逻一圈，记错了时间', hours: 1 },
  ]
  yield [11.5, WORKER, 'record corrected', 'vouch']
  yield [11, SECRETARY, 'record corrected', 'confirm']
  yield [6, uid(1), 'record rejected', 'record', { pledge: idOf('pledge patrol 1'), what: '夜间巡逻', hours: 8 }]
  yield [5, WORKER, 'record rejected', 'reject', { reason: '当晚只巡了一圈，请按实际时长重新记。' }]
  yield [4, uid(1), 'record withdrawn', 'record', { pledge: idOf('pledge patrol 1'), what: '夜间巡逻', hours: 1 }]
  yield [3.9, uid(1), 'record withdrawn', 'withdraw']
  yield [
    1,
    uid(1),
    'record vouched',
    'record',
    { pledge: idOf('pledge patrol 1'), what: '夜间巡逻，扶起倒地的共享单车', hours: 1 },
  ]
  yield [0.8, WORKER, 'record vouched', 'vouch']
  yield [
    0.3,
    uid(2),
    'record waits',
    'record',
    { pledge: idOf('pledge patrol 2'), what: '夜间巡逻，发现消防通道停车并报事', hours: 1.5 },
  ]
  yield [2, uid(0), 'code', 'new-code', { command: uuidOf(SERVING, 'code') }]
  yield [6, uid(0), 'diary', 'write-diary', { id: idOf('diary'), text: '帮楼上张婆婆把米提上五楼。' }]
}
