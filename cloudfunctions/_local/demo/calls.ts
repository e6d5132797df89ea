/** What rings, is talked and was told on the hotline's desk around the moment the district is made. All invented. */

interface Said {
  readonly as: string
  readonly action: string
  /** Minutes before now. */
  readonly ago: number
  readonly input?: Readonly<Record<string, unknown>>
}

export interface DemoCall {
  readonly name: string
  /** Null = the number was withheld. */
  readonly phone: string | null
  /** An operator who wrote it down by hand; a call centre's pushes otherwise, each with how long ago. */
  readonly by: { readonly as: string; readonly ago: number } | readonly Pushed[]
  readonly then: readonly Said[]
}

export interface Pushed {
  readonly event: 'ringing' | 'answered' | 'ended' | 'missed'
  readonly ago: number
  readonly started: number
  readonly answered?: number
  readonly ended?: number
  readonly matter?: Readonly<Record<string, unknown>>
}

const DAY = 'demo-chen-jing'
const NIGHT = 'demo-liu-yang'
const THIRD = 'demo-he-xiaoyu'
const at = (area: string, text: string) => ({ area, text })

export const demoCalls: readonly DemoCall[] = [
  { name: 'rings now', phone: '13881930011', by: [{ event: 'ringing', ago: 0.1, started: 0.2 }], then: [] },
  {
    name: 'being talked',
    phone: '13881930012',
    by: { as: DAY, ago: 3 },
    then: [
      {
        as: DAY,
        action: 'note',
        ago: 1,
        input: {
          revision: 4,
          draft: {
            text: '锦和苑西门口的井盖松了，车压过去哐哐响，',
            place: at('510116001003', '锦和苑西门'),
            kind: 'help',
          },
        },
      },
    ],
  },
  {
    name: 'to be filed',
    phone: '13881930013',
    by: { as: THIRD, ago: 19 },
    then: [
      {
        as: THIRD,
        action: 'note',
        ago: 15,
        input: {
          revision: 9,
          draft: { text: '楼下烧烤店的烟都飘到卧室来了，晚上十一点还在烤。', place: at('510116002003', '') },
        },
      },
      { as: THIRD, action: 'hang-up', ago: 12 },
    ],
  },
  {
    name: 'left for whoever is next',
    phone: '13881930014',
    by: { as: NIGHT, ago: 27 },
    then: [
      {
        as: NIGHT,
        action: 'note',
        ago: 25,
        input: { revision: 2, draft: { text: '老人说家里暖气片漏水，门牌号记不清，女儿一会儿回电。' } },
      },
      { as: NIGHT, action: 'hang-up', ago: 24 },
      { as: NIGHT, action: 'hand-over', ago: 22, input: { note: '等女儿回电说门牌号，先别作废。' } },
    ],
  },
  {
    name: 'missed, to be rung back',
    phone: '13881930015',
    by: [{ event: 'missed', ago: 38, started: 39, ended: 38 }],
    then: [],
  },
  {
    name: 'rung back in vain',
    phone: '13881930016',
    by: [{ event: 'missed', ago: 180, started: 181, ended: 180 }],
    then: [
      { as: DAY, action: 'return-call', ago: 150 },
      { as: DAY, action: 'drop', ago: 149, input: { reason: 'unreachable' } },
    ],
  },
  { name: 'missed, withheld', phone: null, by: [{ event: 'missed', ago: 300, started: 301, ended: 300 }], then: [] },
  {
    name: 'filed',
    phone: '13881930018',
    by: { as: DAY, ago: 64 },
    then: [
      {
        as: DAY,
        action: 'file',
        ago: 58,
        input: {
          text: '小区后门的路灯从昨晚开始一闪一闪，照得人眼花。',
          name: '周婶',
          place: at('510116001004', '后门路口'),
        },
      },
    ],
  },
  {
    name: 'pushed with its matter',
    phone: '13881930019',
    by: [
      { event: 'ringing', ago: 49, started: 50 },
      {
        event: 'ended',
        ago: 45,
        started: 50,
        answered: 49,
        ended: 45,
        matter: { text: '公交站台的顶棚破了一块，下雨全漏在椅子上。', place: '棠湖公园站', area: '510116001001' },
      },
    ],
    then: [],
  },
  {
    name: 'answered at once',
    phone: '13881930020',
    by: { as: DAY, ago: 92 },
    then: [
      {
        as: DAY,
        action: 'answer-now',
        ago: 90,
        input: {
          text: '问社区的便民服务周末开不开门。',
          name: '罗先生',
          place: at('510116001002', ''),
          reply: '您好，社区便民服务站周六上午九点到十二点开门，周日不开。急事可以先打社区值班电话。',
        },
      },
    ],
  },
  {
    name: 'silent',
    phone: '13881930021',
    by: { as: NIGHT, ago: 400 },
    then: [{ as: NIGHT, action: 'drop', ago: 399, input: { reason: 'silent' } }],
  },
  {
    name: 'a wrong number',
    phone: '13881930022',
    by: { as: THIRD, ago: 130 },
    then: [{ as: THIRD, action: 'drop', ago: 129, input: { reason: 'wrong-number', note: '找快递的。' } }],
  },
]
