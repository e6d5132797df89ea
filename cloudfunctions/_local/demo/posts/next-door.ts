import { BAIHE, DONGSHENG } from '../letters/correspondence'
import { CHENGTA, joined, neighbour, type DemoPost } from './conversation'

const LU = 'demo-lu-dan'
const PENG = 'demo-peng-jun'
const ZHENG = 'demo-zheng-guohua'
/** Of the street's office, which serves all its communities. */
const OFFICE = 'demo-yu-qian'

/** The boards of 白鹤 and 城塔. The second has no staff of its own here: its street moderates. */
export const NEXT_DOOR: readonly DemoPost[] = [
  {
    ...{ name: 'meetings', writer: 'demo-chen-zhiyuan', called: '程序员小陈', area: BAIHE, daysAgo: 7.6 },
    text: '议事会建议：一、放在周末；二、议题提前三天贴出来；三、会后把结果发在这里。上班的人也想参加。',
    steps: [
      [7.2, LU, 'approve'],
      [3.7, PENG, 'answer', { text: '您好：三条都采纳。下次议事会在周六上午，议题已经贴在公示栏和本留言板。' }],
    ],
    joins: joined(7, 4, 121, 122, 123, 124, 125),
    replies: [
      {
        ...{ by: neighbour(121), called: '女士', daysAgo: 6.5, text: '周末好，平时都请不到假。' },
        steps: [[6.2, LU, 'approve']],
      },
      { by: neighbour(126), called: '先生', daysAgo: 0.1, text: '议题里能不能加一条停车？', steps: [] },
    ],
  },
  {
    ...{ name: 'barbecue', writer: neighbour(127), called: '匿名', area: BAIHE, daysAgo: 25.5 },
    text: '楼下烧烤摊夜夜到一点，油烟往屋里钻，窗子都不敢开。',
    steps: [
      [25.1, LU, 'approve'],
      [21.3, LU, 'answer', { text: '您好：已和摊主约定十点收摊，请您留意。' }],
      [20.5, neighbour(127), 'rate', { solved: 'no', level: 'very-unsatisfied', words: '当天晚上还是一点。' }],
      [16.4, PENG, 'answer', { text: '您好：执法队连续三晚到场，摊主已写下承诺，再超时就不让摆。' }],
      [14.6, neighbour(127), 'rate', { solved: 'no', level: 'unsatisfied', words: '好了三天又老样子。' }],
    ],
    joins: joined(25, 18, 128, 129, 130, 131, 132, 133, 134),
  },
  {
    ...{ name: 'stools', writer: 'demo-liu-guifen', called: '女士', area: BAIHE, daysAgo: 2.8 },
    text: '社区医院门口没得坐的，等拿药站得脚杆痛，放两条板凳要得不？',
    steps: [[2.4, LU, 'approve']],
    joins: joined(2.2, 1.4, 135, 136),
  },
  {
    ...{ name: 'lost-glasses', writer: neighbour(137), called: '先生', area: BAIHE, daysAgo: 0.08 },
    text: '早上在晨练的亭子里落了一副老花镜，黑框的，哪位看到了请留个话。',
    steps: [],
  },
  {
    ...{ name: 'night-parking', writer: 'demo-zhou-lei', called: '先生', area: CHENGTA, daysAgo: 4.4 },
    text: '跑夜班回来三四点，车位全让僵尸车占了，有的灰都半指厚。能不能清一清？',
    steps: [[3.9, ZHENG, 'approve']],
    joins: joined(3.8, 1.5, 138, 139, 140),
  },
  {
    ...{ name: 'lift-money', writer: neighbour(141), called: '顶楼老太', area: CHENGTA, topic: 'lift', daysAgo: 26.6 },
    text: '我住六楼，膝盖不行了，盼电梯盼了五年。钱怎么摊？退休工资就三千多，能不能分着交？',
    steps: [
      [26.2, ZHENG, 'approve'],
      [
        22.4,
        OFFICE,
        'answer',
        {
          unit: `office-${DONGSHENG}`,
          text: '您好：楼层越高出得越多，区里每部补二十万，可提公积金，也可分两年交，社工上门给您算。',
        },
      ],
      [21.5, neighbour(141), 'rate', { solved: 'yes', level: 'very-satisfied', words: '说得明明白白。' }],
    ],
    joins: joined(26, 22, 142, 143, 'demo-liu-guifen', 144),
  },
]
