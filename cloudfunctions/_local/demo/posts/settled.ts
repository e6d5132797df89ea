import { DONGSHENG, TANGHU } from '../letters/correspondence'
import { joined, neighbour, type DemoPost } from './conversation'

const DENG = 'demo-deng-shulan'
const JIANG = 'demo-jiang-xin'
const ZHENG = 'demo-zheng-guohua'
const LAMPS = 'demo-zhou-jianping'
const DISPATCHER = 'demo-luo-fang'

/** What is over in 棠湖: each way in which a post can end. */
export const SETTLED: readonly DemoPost[] = [
  {
    ...{ name: 'lamps', writer: 'demo-wang-xiulan', called: '女士', area: TANGHU, daysAgo: 24.7 },
    text: '菜场后头那条巷子的路灯黑了三盏，我天不亮去买菜，看不清脚下，前天差点绊一跤。',
    steps: [
      [24.4, JIANG, 'approve'],
      [23.9, JIANG, 'raise', { place: '菜场后巷' }],
    ],
    joins: joined(24.1, 21.5, 21, 22, 'demo-li-guoqiang', 23, 24, 'demo-zhang-min', 25, 26, 27),
    replies: [
      {
        ...{ by: 'demo-zhang-min', called: '女士', daysAgo: 23.8, text: '是的，送娃上早自习也走这条，要打手电。' },
        steps: [[23.5, JIANG, 'approve']],
      },
      {
        ...{ by: neighbour(28), called: '卖豆腐的', daysAgo: 20.2, text: '修好了，亮堂得很，师傅辛苦了。' },
        steps: [[19.8, DENG, 'approve']],
      },
    ],
    ticket: [
      [23.8, DISPATCHER, 'accept', { category: 'lamp-dark', urgency: 'ordinary' }],
      [23.75, DISPATCHER, 'dispatch', { lead: 'municipal-works' }],
      [23.7, LAMPS, 'claim'],
      [22.8, LAMPS, 'contact', { way: 'phone', outcome: 'reached', text: '电话里问清了是哪三盏。' }],
      [
        21.4,
        LAMPS,
        'settle',
        { outcome: 'fixed', reply: '菜场后巷三盏路灯的线路受潮短路，已更换电缆接头和灯头，三盏都亮了。' },
      ],
      [20.6, 'demo-wang-xiulan', 'rate', { solved: 'yes', level: 'very-satisfied', words: '现在买菜不怕黑了。' }],
    ],
  },
  {
    ...{ name: 'lamps-again', writer: neighbour(29), called: '先生', area: TANGHU, daysAgo: 23.2 },
    text: '菜场后门出来的巷子晚上黑黢黢的，路灯坏了几盏，请修一下。',
    steps: [
      [22.9, DENG, 'approve'],
      [22.6, DENG, 'merge', { into: 'lamps' }],
    ],
    joins: joined(22.8, 22.7, 30, 31),
  },
  {
    ...{ name: 'chess', writer: 'demo-li-guoqiang', called: '先生', area: TANGHU, topic: 'square', daysAgo: 10.6 },
    text: '树底下那张下棋的石桌，凳子只剩两个，看棋的都站着。能不能添几个？旁边装个大字的钟就更好。',
    steps: [
      [10.2, JIANG, 'approve'],
      [6.4, JIANG, 'answer', { text: '李叔好：四个石凳已经放好，大字的电子钟下周装在凉亭里。' }],
      [5.5, 'demo-li-guoqiang', 'rate', { solved: 'yes', level: 'satisfied', words: '凳子坐到了，巴适。' }],
    ],
    joins: joined(10, 7, 32, 33, 34, 35),
  },
  {
    ...{ name: 'bins', writer: neighbour(36), called: '女士', area: TANGHU, daysAgo: 20.8 },
    text: '垃圾桶摆得离单元门太近，夏天一开门就是味道，一楼的窗子都不敢开。',
    steps: [
      [20.3, JIANG, 'approve'],
      [17.5, JIANG, 'answer', { text: '您好：已通知物业每天多清运一次，桶身每周冲洗两次。' }],
      [16.4, neighbour(36), 'rate', { solved: 'no', level: 'unsatisfied', words: '桶还是在门口，味道一样大。' }],
      [12.4, DENG, 'answer', { text: '您好：上次没有答到点子上。垃圾桶已挪到围墙边，离单元门十五米，地上画了线。' }],
      [11.7, neighbour(36), 'rate', { solved: 'partly', level: 'fairly', words: '远多了，就是下雨要走一段。' }],
    ],
    joins: joined(20, 15, 37, 38, 39, 40, 41, 42),
  },
  {
    ...{ name: 'books', writer: neighbour(43), called: '爱看书的人', area: TANGHU, daysAgo: 28.6 },
    text: '家里的旧书扔了可惜，社区能不能每个月办一次换书，一本换一本，不收钱。',
    steps: [
      [28.2, JIANG, 'approve'],
      [25.4, JIANG, 'answer', { text: '您好：每月最后一个周六上午在图书角换书，本月先试一次，欢迎带书来。' }],
    ],
    joins: joined(28, 24, 44, 45, 'demo-zhang-min'),
  },
  {
    ...{ name: 'keys', writer: 'demo-zhang-min', called: '女士', area: TANGHU, daysAgo: 6.8 },
    text: '昨天傍晚接娃的路上掉了一串钥匙，上面有个小黄鸭，哪位邻居捡到请放门卫室，谢谢了。',
    steps: [
      [6.6, JIANG, 'approve'],
      [5.2, 'demo-zhang-min', 'close'],
    ],
    replies: [
      {
        ...{ by: 'demo-hu-dayong', called: '先生', daysAgo: 6.1, text: '在我这里，黄鸭子那串嘛，放门卫室了，你去拿。' },
        steps: [[5.9, JIANG, 'approve']],
      },
      {
        ...{ by: 'demo-zhang-min', called: '女士', daysAgo: 5.4, text: '拿到了！太感谢胡叔了。' },
        steps: [[5.1, JIANG, 'approve']],
      },
    ],
  },
  {
    ...{ name: 'lift-light', writer: neighbour(46), called: '一楼住户', area: TANGHU, topic: 'lift', daysAgo: 27.7 },
    text: '我住一楼，不是不讲道理，就怕电梯井把厨房的光全挡了。能不能先出图纸给我们看，再签字？',
    steps: [
      [27.3, DENG, 'approve'],
      [
        24.2,
        ZHENG,
        'answer',
        { unit: `office-${DONGSHENG}`, text: '您好：先出图纸和采光测算，公示十天，一楼住户逐户上门说明，签字在后。' },
      ],
      [22.5, neighbour(46), 'rate', { solved: 'yes', level: 'satisfied' }],
    ],
    joins: joined(27, 23, 47, 48, 49, 50, 51),
  },
  {
    ...{ name: 'music', writer: neighbour(52), called: '上夜班的', area: TANGHU, topic: 'square', daysAgo: 9.8 },
    text: '小广场晚上音箱太响，我上夜班，七点还想眯一会儿，吵得恼火。',
    steps: [
      [9.5, JIANG, 'approve'],
      [9.2, JIANG, 'merge', { into: 'dance' }],
    ],
  },
  {
    ...{ name: 'never-mind', writer: neighbour(53), called: '匿名', area: TANGHU, daysAgo: 14.5 },
    text: '楼上半夜拖凳子，吱嘎吱嘎的，有没有人管一管？',
    steps: [[14.3, neighbour(53), 'withdraw', { reason: '当面说好了，人家垫了毛毡。' }]],
  },
  {
    ...{ name: 'parcel', writer: neighbour(54), called: '先生', area: TANGHU, daysAgo: 16.6 },
    text: '快递放驿站老是不通知，等我去就说超时要收钱，大家遇到过没有？',
    steps: [
      [16.2, JIANG, 'approve'],
      [15.3, neighbour(54), 'withdraw'],
    ],
  },
]
