import { TANGHU } from '../letters/correspondence'
import { joined, neighbour, type DemoPost } from './conversation'

const DENG = 'demo-deng-shulan'
const JIANG = 'demo-jiang-xin'
const WANG = 'demo-wang-xiulan'
const DISPATCHER = 'demo-luo-fang'

/** What everybody in 棠湖 reads today, and what somebody still owes an answer, a verdict or a repair. */
export const RUNNING: readonly DemoPost[] = [
  {
    ...{ name: 'dance', writer: 'demo-sun-lihua', called: '女士', area: TANGHU, topic: 'square', daysAgo: 10.9 },
    text: '我们跳舞的也不是想扰民，音箱换小的都行，就想有块不被车占的地方。一个晚上两个钟头，八点半准时收。',
    steps: [
      [10.5, JIANG, 'approve'],
      [
        4.3,
        DENG,
        'answer',
        { text: '您好：东边那块划给跳舞的，晚上六点半到八点半，地桩本周装好，车进不去。音箱请不超过六十分贝。' },
      ],
    ],
    joins: joined(10.4, 5, WANG, 55, 56, 57, 58, 'demo-li-guoqiang', 59, 60, 61, 62, 63),
    replies: [
      {
        ...{ by: neighbour(64), called: '三楼的', daysAgo: 10.1, text: '八点半收我没意见，说话要算话哈。' },
        steps: [[9.9, JIANG, 'approve']],
      },
      {
        ...{ by: 'demo-sun-lihua', called: '女士', daysAgo: 9.7, text: '算话，不收你来关我音箱。' },
        steps: [[9.4, JIANG, 'approve']],
      },
      {
        ...{ by: WANG, called: '女士', daysAgo: 8.6, text: '我腿脚慢，跳不动，坐边上看也高兴。凳子多放两根嘛。' },
        steps: [[8.3, DENG, 'approve']],
      },
      {
        ...{ by: neighbour(65), called: '匿名', daysAgo: 7.8, text: '跳跳跳，一群白痴，吵死人。' },
        steps: [[7.5, JIANG, 'hide', { reason: 'attack', words: '有意见可以提，不能骂人。' }]],
      },
      {
        ...{ by: neighbour(66), called: '先生', daysAgo: 6.7, text: '谁再开那么大声我就把插座拔了。' },
        steps: [[6.5, neighbour(66), 'withdraw']],
      },
      {
        ...{ by: neighbour(67), called: '路过的', daysAgo: 3.8, text: '听说地桩的钱是从维修基金里偷偷出的。' },
        steps: [
          [3.5, JIANG, 'approve'],
          [2.7, neighbour(55), 'report', { reason: 'untrue' }],
          [2.5, neighbour(56), 'report', { reason: 'untrue', words: '没有这回事' }],
          [1.6, 'demo-sun-lihua', 'report', { reason: 'untrue' }],
        ],
      },
      { by: neighbour(68), called: '女士', daysAgo: 0.09, text: '地桩装好了吗？周末想带妈妈来跳。', steps: [] },
    ],
  },
  {
    ...{ name: 'water-heater', writer: WANG, called: '女士', area: TANGHU, daysAgo: 8.5 },
    text: '活动中心的开水器坏了半个多月，我们老年队自己提暖瓶来，重得很。请修一修。',
    steps: [
      [8.2, JIANG, 'approve'],
      [2.4, JIANG, 'answer', { text: '王阿姨好：开水器换了新的，今天早上已经通水通电，杯子旁边放了防烫提示。' }],
    ],
    joins: joined(8, 4, 69, 70, 'demo-sun-lihua'),
  },
  {
    ...{ name: 'paving', writer: neighbour(71), called: '推婴儿车的', area: TANGHU, daysAgo: 6.7 },
    text: '社区门口到公交站那段人行道，地砖翘起好几块，下雨一踩一脚水，婴儿车也卡轮子。',
    steps: [
      [6.4, JIANG, 'approve'],
      [5.9, JIANG, 'raise', { place: '社区门口到公交站的人行道' }],
    ],
    joins: joined(6.3, 2.2, 72, 'demo-zhang-min', 73, 74, WANG, 75, 76),
    replies: [
      {
        ...{ by: 'demo-guo-xiuying', called: '女士', daysAgo: 6, text: '我拄拐杖，走到那里要绕到车道上去。' },
        steps: [[5.8, JIANG, 'approve']],
      },
    ],
    ticket: [
      [5.8, DISPATCHER, 'accept', { category: 'pavement', urgency: 'ordinary' }],
      [5.75, DISPATCHER, 'dispatch', { lead: 'municipal-works' }],
      [5.7, 'demo-zhou-jianping', 'claim'],
      [
        4.8,
        'demo-zhou-jianping',
        'contact',
        { way: 'visit', outcome: 'reached', text: '现场看过，约十二块砖要重铺。' },
      ],
    ],
  },
  {
    ...{ name: 'door', writer: neighbour(77), called: '先生', area: TANGHU, daysAgo: 2.6 },
    text: '单元门禁坏了快一周，门一直敞着，推销的随便进，家里有老人不放心。',
    steps: [
      [2.2, DENG, 'approve'],
      [0.03, JIANG, 'raise', { kind: 'complaint', place: '单元门禁' }],
    ],
    joins: joined(2.1, 1.4, 78, 79),
  },
  {
    ...{ name: 'leak', writer: neighbour(80), called: '匿名', area: TANGHU, daysAgo: 6.9 },
    text: '楼上装修把我家客厅泡了，两家谈不拢赔多少。社区能不能断个公道，判他赔我？',
    steps: [
      [6.5, JIANG, 'approve'],
      [5.7, JIANG, 'raise'],
    ],
    joins: joined(6.2, 6, 81),
    ticket: [
      [
        5.6,
        DISPATCHER,
        'refuse',
        { reason: 'court', instead: '赔多少要由双方商定或法院判决：可先到司法所申请人民调解，谈不成再向区法院起诉。' },
      ],
    ],
  },
  {
    ...{ name: 'stretching', writer: neighbour(82), called: '爱走路的老张', area: TANGHU, daysAgo: 3.4 },
    text: '健身角都是年轻人的器材，能不能添一个拉伸的架子？我们老年人压压腿，不费劲。',
    steps: [[3.1, JIANG, 'approve']],
    joins: joined(3, 1.3, 83, WANG, 84, 'demo-wu-jianguo'),
    replies: [
      {
        ...{ by: 'demo-xie-fei', called: '先生', daysAgo: 2.4, text: '赞成，再配个示意图，压错了伤膝盖。' },
        steps: [[2.1, JIANG, 'approve']],
      },
      { by: 'demo-wu-jianguo', called: '先生', daysAgo: 0.12, text: '不用买贵的，钢管焊一个就行，我会焊。', steps: [] },
    ],
  },
  {
    ...{ name: 'stickers', writer: neighbour(85), called: '女士', area: TANGHU, daysAgo: 13.5 },
    text: '楼道里的小广告撕了又贴，开锁的、通下水道的，连扶手上都是，看着心烦。',
    steps: [[13.1, JIANG, 'approve']],
    joins: joined(13, 9, 86, 87, 88),
  },
  {
    ...{ name: 'homework', writer: 'demo-zhang-min', called: '女士', area: TANGHU, topic: 'square', daysAgo: 4.6 },
    text: '放学那一个钟头，小广场能不能留给娃娃跑一跑？球场网子低一点，莫砸到小的。',
    steps: [
      [4.2, JIANG, 'approve'],
      [3.3, neighbour(89), 'report', { reason: 'other', words: '看着像广告' }],
      [2.6, DENG, 'dismiss-reports', { words: '说的是社区的事，没有不妥。' }],
    ],
    joins: joined(4, 2, 90, 91, 92, 93),
  },
  {
    ...{ name: 'cat', writer: 'demo-li-guoqiang', called: '先生', area: TANGHU, daysAgo: 1.9 },
    text: '捡到一只橘猫，脖子上有铃铛，很亲人。我叫李国强，住3栋2单元501，电话15400001001，请主人来领。',
    steps: [[1.6, JIANG, 'approve']],
    replies: [
      {
        ...{ by: 'demo-xie-changlin', called: '先生', daysAgo: 1.5, text: '像是门口理发店的，我去问一声。' },
        steps: [[1.45, JIANG, 'approve']],
      },
    ],
  },
]
