import { TANGHU } from '../letters/correspondence'
import { neighbour, type DemoPost } from './conversation'

const DENG = 'demo-deng-shulan'
const JIANG = 'demo-jiang-xin'
const ZHENG = 'demo-zheng-guohua'

/** What the moderators of 棠湖 have before them, and what they decided: pending, in review, hidden, shown again, sent up. */
export const MODERATED: readonly DemoPost[] = [
  {
    ...{ name: 'stairs', writer: neighbour(101), called: '匿名', area: TANGHU, daysAgo: 0.11 },
    text: '哪个瓜娃子又把电瓶车推上楼充电？整个楼道的人都睡不着觉！请社区来人看一眼。',
    steps: [],
  },
  {
    ...{ name: 'ball', writer: neighbour(102), called: '打球的爸爸', area: TANGHU, topic: 'square', daysAgo: 0.07 },
    text: '周末上午篮球场能不能给中学生？他们平时没时间，大人晚一点来嘛。',
    steps: [],
  },
  {
    ...{ name: 'fees', writer: neighbour(103), called: '先生', area: TANGHU, about: 'property-anju', daysAgo: 0.05 },
    text: '物业说要涨停车费，通知只贴了半天就撕了。到底开没开过业主大会，请说清楚。',
    steps: [],
  },
  {
    ...{ name: 'blood-pressure', writer: 'demo-hu-bin', called: '先生', area: TANGHU, daysAgo: 0.02 },
    text: '量血压的机子排队太长，能不能早上七点半就开门？老人都起得早。',
    steps: [],
  },
  {
    ...{ name: 'health-shop', writer: neighbour(104), called: '女士', area: TANGHU, daysAgo: 4.5 },
    text: '门口那家保健品店天天喊老人去听课，送鸡蛋送挂面，我看就是哄人掏钱，叫屋头老人莫去。',
    steps: [
      [4.1, DENG, 'approve'],
      [2.3, neighbour(105), 'report', { reason: 'untrue', words: '我家就是开店的，证照齐全' }],
      [1.9, neighbour(106), 'report', { reason: 'attack' }],
      [1.5, neighbour(107), 'report', { reason: 'untrue' }],
    ],
    replies: [
      {
        ...{ by: 'demo-xu-yan', called: '女士', daysAgo: 3.2, text: '我婆婆也去过，买了两千多的床垫。' },
        steps: [[2.9, JIANG, 'approve']],
      },
    ],
  },
  {
    ...{ name: 'dog', writer: neighbour(108), called: '匿名', area: TANGHU, daysAgo: 3.9 },
    text: '二楼养大狗那家，拴都不拴，吓到我妈两回，再不管我就把他家地址贴出来。',
    steps: [
      [3.6, JIANG, 'hide', { reason: 'private-data', words: '不要公开别人的住处，养犬的事请直接提诉求。' }],
      [1.7, neighbour(108), 'appeal', { reason: '我没有写门牌号，只说了二楼，请再看一下。' }],
    ],
  },
  {
    ...{ name: 'jobs', writer: neighbour(109), called: '招人的', area: TANGHU, daysAgo: 7.4 },
    text: '招宝妈在家做手工，日结兼职，加微信详聊，名额不多了。',
    steps: [[7.2, JIANG, 'hide', { reason: 'advertising', words: '留言板不能发招工广告，正规岗位请到服务站登记。' }]],
  },
  {
    ...{ name: 'hall-rent', writer: neighbour(110), called: '先生', area: TANGHU, daysAgo: 11.6 },
    text: '听说社区把活动室租给外头的人收钱，大家都不晓得，钱到哪里去了？',
    steps: [
      [11.2, JIANG, 'approve'],
      [9.5, JIANG, 'hide', { reason: 'untrue', words: '活动室没有出租，预约登记在公示栏。' }],
      [8.4, neighbour(110), 'appeal', { reason: '我亲眼看到有人在里头办培训。' }],
      [7.3, DENG, 'uphold', { words: '办的是免费的家电维修课，没有收费，登记本可以来看。' }],
    ],
  },
  {
    ...{ name: 'canteen', writer: neighbour(111), called: '吃得淡的', area: TANGHU, daysAgo: 9.4 },
    text: '食堂的红烧肉好吃是好吃，就是盐重了，血压高的不敢动筷子。能不能有个少盐的窗口？',
    steps: [
      [9.1, JIANG, 'hide', { reason: 'off-topic', words: '菜的口味请直接和食堂说。' }],
      [8.2, neighbour(111), 'appeal', { reason: '食堂是社区办的，怎么和社区没关系？' }],
      [6.8, DENG, 'restore', { words: '说得在理，已恢复显示。' }],
      [3.4, DENG, 'answer', { text: '您好：食堂从下周一起设少盐窗口，菜牌上标红点的就是。' }],
    ],
    joins: [
      [6.4, neighbour(112)],
      [5.3, 'demo-liu-guifen'],
    ],
  },
  {
    ...{ name: 'counter', writer: neighbour(113), called: '女士', area: TANGHU, daysAgo: 5.8 },
    text: '去服务站盖个章，窗口的人头都不抬，让我跑了三趟，材料也不一次说清楚。',
    steps: [
      [5.5, JIANG, 'refer', { about: { unit: TANGHU }, note: '说的是我们自己的窗口，请街道来看。' }],
      [4.7, ZHENG, 'approve'],
    ],
    joins: [
      [4.2, neighbour(114)],
      [3.6, neighbour(115)],
    ],
  },
]
