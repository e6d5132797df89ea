import type { Line } from '../play-lines'
import { BAIHE, DENG, JIANG, LU, MINJIANG, PENG, SUN, TANGHU, XIE } from './cast'

interface DemoTeam {
  readonly name: string
  readonly leader: string
  readonly area: string
  readonly daysAgo: number
  readonly title: string
  readonly what: string
  /** Who says yes to it; empty where the community founded it. */
  readonly by: string
  /** From which of those who serve on, how many. */
  readonly from: number
  readonly members: number
}

const TEAMS: readonly DemoTeam[] = [
  {
    name: 'repairs',
    leader: XIE,
    area: TANGHU,
    daysAgo: 86,
    title: '老谢义修队',
    what: '每月第一个周六上午，修小家电、换灯泡、通下水。只收零件钱。',
    by: JIANG,
    from: 1,
    members: 7,
  },
  {
    name: 'dance',
    leader: SUN,
    area: TANGHU,
    daysAgo: 84,
    title: '东广场舞蹈队',
    what: '晚上六点半到八点半，音箱换了小的。新来的站后排，跟两天就会。',
    by: DENG,
    from: 8,
    members: 8,
  },
  {
    name: 'patrol',
    leader: JIANG,
    area: TANGHU,
    daysAgo: 80,
    title: '红袖标夜巡队',
    what: '夜里八点走一圈，看门禁、看灯、看消防通道。两人一组。',
    by: '',
    from: 16,
    members: 6,
  },
  {
    name: 'homework',
    leader: 'demo-zhang-min',
    area: TANGHU,
    daysAgo: 45,
    title: '四点半课堂',
    what: '放学后看着孩子写作业。每人每周只值一次班。',
    by: DENG,
    from: 22,
    members: 4,
  },
  {
    name: 'phones',
    leader: 'demo-chen-zhiyuan',
    area: BAIHE,
    daysAgo: 60,
    title: '手机慢慢学',
    what: '一对一教老人用手机：挂号、视频、交水电费。不催，不嫌慢。',
    by: LU,
    from: 26,
    members: 5,
  },
  {
    name: 'soup',
    leader: 'demo-wu-xiaoqin',
    area: BAIHE,
    daysAgo: 50,
    title: '一碗热汤面',
    what: '每周二给独居老人送面。汤在店里熬，人走两条街。',
    by: PENG,
    from: 30,
    members: 3,
  },
  {
    name: 'grapes',
    leader: 'demo-pan-shun',
    area: MINJIANG,
    daysAgo: 40,
    title: '葡萄互助组',
    what: '谁家套袋忙不过来，大家去一上午。',
    by: 'demo-he-yong',
    from: 3,
    members: 2,
  },
]

/** Teams with their people, some named and most only counted; one that waits for the community, one that it declined, one that is over. */
export function* teamPlan(uid: (n: number) => string, personOf: (uid: string) => string): Generator<Line> {
  for (const { name, leader, area, daysAgo, title, what, by, from, members } of TEAMS) {
    yield [daysAgo, leader, `team ${name}`, 'propose', { name: title, what, area }]
    if (by) yield [daysAgo - 0.5, by, `team ${name}`, 'confirm']
    yield [daysAgo - 0.6, leader, `own ${name}`, 'consent', { isNamed: true }]
    for (let n = 0; n < members; n += 1) {
      const [who, ago] = [uid(from + n), daysAgo - 1 - n]
      yield [ago, who, `own ${name}`, 'ask', { isNamed: n % 3 === 0 }]
      yield [ago - 0.3, leader, `own ${name}`, 'admit', { person: personOf(who) }]
    }
  }
  // Asks and was not answered yet; asked and was turned away; left again.
  yield [0.7, 'demo-wang-xiulan', 'own dance', 'ask', { isNamed: true }]
  yield [3, 'demo-luo-yi', 'own repairs', 'ask', {}]
  yield [2, XIE, 'own repairs', 'turn-away', { person: personOf('demo-luo-yi') }]
  yield [10, uid(9), 'own dance', 'quit', {}]
  yield [
    1.1,
    'demo-luo-yi',
    'team students',
    'propose',
    { name: '大学生暑期课堂', what: '寒暑假给小学生补数学，五个同学已经说好了。', area: TANGHU },
  ]
  yield [20, 'demo-xu-yan', 'team shopping', 'propose', { name: '邻里团购群', what: '一起买水果。', area: TANGHU }]
  yield [
    19,
    DENG,
    'team shopping',
    'decline',
    { reason: '团购是买卖，不在社区队伍里登记。您想组织送菜上门的志愿队，我们欢迎。' },
  ]
  yield [70, JIANG, 'team water', 'propose', { name: '停水送水队', what: '主管道抢修期间给高层老人送水。' }]
  for (const n of [4, 5]) {
    yield [69, uid(n), 'own water', 'ask', {}]
    yield [68.9, JIANG, 'own water', 'admit', { person: personOf(uid(n)) }]
  }
  yield [62, JIANG, 'team water', 'disband', { reason: '水管修好了，谢谢大家这一周。' }]
}
