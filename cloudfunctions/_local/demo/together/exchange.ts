import { DAY } from '../../../../src/domain/calendar/china-time'
import type { Line } from '../play-lines'
import { CAI, DENG, DING, DONG, HAN, HE, JIANG, LU, PENG, SONG, WANG, WANGHAI, XIANG, ZHOU } from './cast'
import { LISTINGS } from './listings'

type Claim = Readonly<Record<string, unknown>>

/** The lists of needs, resources and projects, and thirteen agreements: one in every state that there is, each with what led to it. */
export function* exchangePlan(idOf: (matter: string) => string, now: number): Generator<Line> {
  const day = (ago: number): string => new Date(Math.round(now - ago * DAY)).toISOString()
  for (const { name, kind, who, daysAgo, title, text = '', quantity = 1, days, area, draft = false } of LISTINGS)
    yield [
      daysAgo,
      who,
      `listing ${name}`,
      'propose',
      {
        kind,
        title,
        text,
        quantity,
        publish: !draft,
        ...(area === undefined ? {} : { area }),
        ...(days === undefined ? {} : { until: day(-days) }),
      },
    ]
  const claim = (from: number, to: number, more: Claim = {}): Claim => ({ from: day(from), to: day(to), ...more })
  const deal = (name: string, ago: number, who: string, line: string, input: Claim): Line => [
    ago,
    who,
    `agreement ${name}`,
    'claim',
    { listing: idOf(`listing ${line}`), ...input },
  ]

  yield [33, JIANG, 'listing register-online', 'publish']
  yield [20, DENG, 'listing free-tutor', 'publish']
  yield [
    15,
    LU,
    'listing private-lift',
    'turn-down',
    { reason: '私人充电桩由您向供电公司报装，社区不代办；公共充电棚正在选址，请看项目清单。' },
  ]
  yield [11, JIANG, 'listing not-needed', 'withdraw', { reason: '业主自己找到搬家师傅了' }]

  // 已结束，评价过
  yield deal('phone-class', 80, SONG, 'phone-class', claim(78, 30, { text: '中心两位同志轮流来讲。' }))
  yield [79, JIANG, 'agreement phone-class', 'agree', { text: '谢谢，教室在一楼活动室。' }]
  yield [60, SONG, 'agreement phone-class', 'note', { text: '已上四次课，会扫码挂号的老人有十一位。' }]
  yield [
    28,
    JIANG,
    'agreement phone-class',
    'rate',
    { solved: 'yes', level: 'very-satisfied', words: '讲得慢，老人听得懂。' },
  ]
  // 已结束，没有人评价
  yield deal('hall', 86, LU, 'hall', claim(84, 40, { text: '用于居民议事会，每月两次。' }))
  yield [85, XIANG, 'agreement hall', 'agree', {}]
  // 做完了，等提需求的人评价
  yield deal('register-online', 30, SONG, 'register-online', claim(28, 3, { text: '每周三下午在活动中心教。' }))
  yield [29, JIANG, 'agreement register-online', 'agree', { text: '王阿姨和她的老姐妹都说好。' }]
  yield [12, SONG, 'agreement register-online', 'note', { text: '教了三次，王阿姨自己挂上了眼科的号。' }]
  // 进行中
  yield deal('safe-talk', 20, JIANG, 'safe-talk', claim(15, -45, { text: '每月一场，先讲保健品骗局。' }))
  yield [18, HAN, 'agreement safe-talk', 'agree', { text: '可以，我带两段真实录音。' }]
  yield [9, JIANG, 'agreement safe-talk', 'note', { text: '第一场来了四十六人，走廊都站满了。' }]
  yield deal('repair-day', 18, ZHOU, 'repair-day', claim(14, -90))
  yield [16, LU, 'agreement repair-day', 'agree', {}]
  // 已达成，还没到开始的日子
  yield deal('gas-check', 3, JIANG, 'gas-check', claim(-5, -25, { text: '先看一单元和二单元的独居老人。' }))
  yield [2, DING, 'agreement gas-check', 'agree', { text: '下周派两个人，每户二十分钟。' }]
  // 等对方答复：一份等单位，一份等社区
  yield deal('homes', 1, JIANG, 'homes', claim(-6, -7, { text: '业主最想问的是停车费和公共收益。' }))
  yield deal('micro-garden', 1.5, XIANG, 'micro-garden', claim(-3, -60, { text: '土和围边由我们出，苗请社区找。' }))
  // 没有谈成
  yield deal('elder-bus', 25, XIANG, 'elder-bus', claim(20, -100))
  yield [
    23,
    JIANG,
    'agreement elder-bus',
    'decline',
    { reason: '物业车辆没有营运保险，接送老人不合适，我们另找单位。' },
  ]
  yield deal('crossing', 22, LU, 'crossing', claim(10, -10))
  yield [21, LU, 'agreement crossing', 'retract', { reason: '学校自己排了家长护学岗。' }]
  yield deal('lapsed', 42, PENG, 'lamp-check', claim(35, 5, { text: '想请看看后巷三盏灯。' }))
  // 达成以后没有做完
  yield deal('rail', 36, XIANG, 'rail', claim(34, -10))
  yield [35, JIANG, 'agreement rail', 'agree', {}]
  yield [27, XIANG, 'agreement rail', 'hand-back', { reason: '扶手要在承重墙上打孔，需要有资质的单位来做。' }]
  yield deal('meter-check', 30, HE, 'meter-check', claim(28, -30))
  yield [29, WANGHAI, 'agreement meter-check', 'agree', {}]
  yield [13, HE, 'agreement meter-check', 'end-early', { reason: '二十三户已经全部看完，谢谢供电所。' }]
  yield deal('traffic', 8, DENG, 'crossing', claim(7, -20, { text: '棠湖小学门口，早上七点半到八点。' }))
  yield [7.5, DONG, 'agreement traffic', 'agree', {}]
  yield [
    0.4,
    CAI,
    'listing homes',
    'edit',
    { title: '物业纠纷现场答疑', text: '带上合同和缴费单，当面讲清楚。晚上也可以。', quantity: 3 },
  ]
  yield [
    0.5,
    WANG,
    'listing lunch',
    'propose',
    { kind: 'need', title: '活动中心想要一台饮水机', text: '跳完舞口渴，要走回家喝水。' },
  ]
}
