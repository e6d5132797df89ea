import { chinaDay, chinaInstant, DAY, HOUR, MINUTE } from '../../../../src/domain/calendar/china-time'
import type { Line } from '../play-lines'
import { JIANG, LU, PENG, SUN, WANG, XIE } from './cast'

interface DemoActivity {
  readonly name: string
  readonly leader: string
  readonly team?: string
  readonly title: string
  readonly place: string
  readonly text: string
  /** Epoch ms. */
  readonly startsAt: number
  readonly hours: number
  readonly quota: number
  /** Days before today on which it was put up. */
  readonly putUp: number
}

const BEFORE = 10 * MINUTE

/** Fifteen activities: two drafts, five to come, one that runs, two to be recorded, three recorded, two cancelled. */
export function* activityPlan(
  uid: (n: number) => string,
  { idOf, personOf }: { idOf: (matter: string) => string; personOf: (uid: string) => string },
  now: number,
): Generator<Line> {
  const ago = (at: number): number => (now - at) / DAY
  const on = (daysAgo: number, hour: number, minute = 0): number =>
    chinaInstant(chinaDay(now - daysAgo * DAY), hour, minute)

  function* drafted(plan: DemoActivity): Generator<Line> {
    const { name, leader, team, title, place, text, startsAt, hours, quota, putUp } = plan
    const times = {
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + hours * HOUR).toISOString(),
    }
    const whose = team === undefined ? {} : { team: idOf(`team ${team}`) }
    yield [putUp, leader, `activity ${name}`, 'draft', { title, place, text, quota, ...times, ...whose }]
  }
  function* published(plan: DemoActivity, people: readonly string[]): Generator<Line> {
    yield* drafted(plan)
    yield [plan.putUp - 0.1, plan.leader, `activity ${plan.name}`, 'publish']
    for (const [n, who] of people.entries()) yield [plan.putUp - 0.2 - n / 100, who, `place ${plan.name}`, 'join', {}]
  }
  /** It was held: so many of those who had a place were there. */
  function* held(plan: DemoActivity, people: readonly string[], came: number): Generator<Line> {
    yield* published(plan, people)
    const { name, leader, startsAt, hours } = plan
    yield [ago(startsAt - BEFORE), leader, `activity ${name}`, 'start']
    for (const [n, who] of people.slice(0, came).entries())
      yield [ago(startsAt + n * MINUTE), leader, `place ${name}`, 'check-in', { person: personOf(who) }]
    yield [ago(startsAt + hours * HOUR - BEFORE), leader, `activity ${name}`, 'end']
  }
  const those = (from: number, count: number): string[] => Array.from({ length: count }, (_, n) => uid(from + n))
  const recorded = (name: string, leader: string, at: number, input: object = {}): Line => [
    ago(at),
    leader,
    `activity ${name}`,
    'record',
    { ...input },
  ]

  yield* drafted({
    name: 'lantern',
    leader: JIANG,
    title: '元宵灯谜会',
    place: '中庭长廊',
    text: '灯谜还缺三十条，欢迎投稿。',
    startsAt: on(-40, 19),
    hours: 2,
    quota: 80,
    putUp: 2,
  })
  yield* drafted({
    name: 'soup-next',
    leader: 'demo-wu-xiaoqin',
    team: 'soup',
    title: '下周二送面',
    place: '面馆门口集合',
    text: '等名单定下来再发。',
    startsAt: on(-9, 10, 30),
    hours: 2,
    quota: 6,
    putUp: 0.8,
  })

  // 报名中：有空位，王秀兰报上了
  yield* published(
    {
      name: 'phone-lesson',
      leader: 'demo-chen-zhiyuan',
      team: 'phones',
      title: '手机课：自己挂号',
      place: '白鹤社区一楼活动室',
      text: '带上手机和医保卡。一个人教两个人，不着急。',
      startsAt: on(-2, 15),
      hours: 1.5,
      quota: 12,
      putUp: 4,
    },
    [WANG, 'demo-li-guoqiang', 'demo-liu-guifen', ...those(26, 4)],
  )
  // 报名中：满了，有人候补，王秀兰排在里面
  yield* published(
    {
      name: 'spring-trip',
      leader: SUN,
      team: 'dance',
      title: '舞蹈队登台合影',
      place: '东广场',
      text: '穿队服。摄影师是隔壁单元的小陈，不收钱。',
      startsAt: on(-5, 18, 30),
      hours: 2,
      quota: 6,
      putUp: 3,
    },
    [...those(8, 6), 'demo-jiang-ailian', WANG, 'demo-dong-suqing'],
  )
  // 报名中：有人退出，名额正为下一位留着
  yield* published(
    {
      name: 'haircuts',
      leader: JIANG,
      title: '上门理发志愿者半日',
      place: '社区服务站',
      text: '两人一组，每组走三户。',
      startsAt: on(-4, 9),
      hours: 3,
      quota: 4,
      putUp: 6,
    },
    [...those(16, 4), 'demo-zhu-ping', uid(23)],
  )
  // 三天前退出一位，第一位候补没有确认，名额轮到下一位。
  yield [3.4, uid(17), 'place haircuts', 'leave', {}]
  yield [1.5, uid(23), 'place haircuts', 'take', {}]
  yield [0.1, uid(16), 'place haircuts', 'leave', {}]
  yield [0.2, 'demo-xie-fei', 'place haircuts', 'join', {}]
  yield* published(
    {
      name: 'book-corner',
      leader: JIANG,
      title: '楼道图书角开张',
      place: '六栋一单元',
      text: '带一本书来，换一本书走。',
      startsAt: on(-8, 10),
      hours: 1,
      quota: 30,
      putUp: 1,
    },
    ['demo-gao-yuan', ...those(3, 5)],
  )
  yield* published(
    {
      name: 'pruning',
      leader: 'demo-pan-shun',
      team: 'grapes',
      title: '去老潘家剪枝',
      place: '二组葡萄架',
      text: '自带剪刀，中午管饭。',
      startsAt: on(-3, 8),
      hours: 4,
      quota: 8,
      putUp: 5,
    },
    those(3, 2),
  )

  // 正在进行
  const runs = Math.floor((now - 40 * MINUTE) / (30 * MINUTE)) * 30 * MINUTE
  yield* published(
    {
      name: 'first-aid',
      leader: JIANG,
      title: '心肺复苏现场教学',
      place: '社区会议室',
      text: '有假人可以练，每人都按得到。',
      startsAt: runs,
      hours: 3,
      quota: 20,
      putUp: 6,
    },
    [...those(18, 7), 'demo-guo-xiuying'],
  )
  yield [ago(runs - BEFORE), JIANG, 'activity first-aid', 'start']
  for (const [n, who] of those(18, 4).entries())
    yield [ago(runs + (n + 2) * MINUTE), JIANG, 'place first-aid', 'check-in', { person: personOf(who) }]

  // 结束了，等登记
  yield* held(
    {
      name: 'corridor',
      leader: JIANG,
      team: 'patrol',
      title: '楼道杂物清理',
      place: '五栋到八栋',
      text: '手套和垃圾袋社区准备。',
      startsAt: on(2, 9),
      hours: 2,
      quota: 15,
      putUp: 9,
    },
    those(16, 6),
    5,
  )
  yield* held(
    {
      name: 'soup-tuesday',
      leader: 'demo-wu-xiaoqin',
      team: 'soup',
      title: '周二送面',
      place: '面馆门口集合',
      text: '十一户，两条街。',
      startsAt: on(4, 10, 30),
      hours: 2,
      quota: 5,
      putUp: 12,
    },
    [uid(30), uid(31), uid(32)],
    3,
  )

  // 登记好了
  yield* held(
    {
      name: 'mending',
      leader: XIE,
      team: 'repairs',
      title: '义修日',
      place: '中庭凉亭',
      text: '小家电、灯具、雨伞、菜刀。',
      startsAt: on(25, 9),
      hours: 3,
      quota: 10,
      putUp: 33,
    },
    those(1, 6),
    6,
  )
  yield recorded('mending', XIE, on(25, 15), { forWhom: '小区邻居，修了三十一件' })
  yield* held(
    {
      name: 'homework-open',
      leader: 'demo-zhang-min',
      team: 'homework',
      title: '四点半课堂开课',
      place: '一楼活动室',
      text: '先试两周。',
      startsAt: on(15, 16, 30),
      hours: 1.5,
      quota: 6,
      putUp: 22,
    },
    those(22, 4),
    3,
  )
  yield recorded('homework-open', 'demo-zhang-min', on(14, 9), {
    forWhom: '九个孩子',
    apart: [{ person: personOf(uid(22)), minutes: 60 }],
  })
  yield* held(
    {
      name: 'tree-day',
      leader: LU,
      title: '后巷种树',
      place: '白鹤社区后巷',
      text: '十二棵桂花。',
      startsAt: on(36, 9),
      hours: 2,
      quota: 20,
      putUp: 44,
    },
    those(24, 5),
    4,
  )
  yield recorded('tree-day', LU, on(36, 14), { minutes: 120, forWhom: '后巷住户' })

  // 取消了：一场大雨，一次没有凑够人
  yield* published(
    {
      name: 'flea-market',
      leader: PENG,
      title: '闲置集市',
      place: '白鹤小广场',
      text: '自带垫布，不收摊位费。',
      startsAt: on(-1, 9),
      hours: 4,
      quota: 40,
      putUp: 7,
    },
    ['demo-chen-zhiyuan', ...those(27, 2)],
  )
  yield [0.6, PENG, 'activity flea-market', 'cancel', { reason: '预报有大雨，改到下个月，报过名的优先。' }]
  yield* published(
    {
      name: 'night-walk',
      leader: JIANG,
      team: 'patrol',
      title: '冬至夜巡',
      place: '北门',
      text: '走完喝碗羊肉汤。',
      startsAt: on(17, 20),
      hours: 1,
      quota: 12,
      putUp: 26,
    },
    [uid(18)],
  )
  yield [18, JIANG, 'activity night-walk', 'cancel', { reason: '只报了一位，人凑不齐，改并到下一次。' }]
}
