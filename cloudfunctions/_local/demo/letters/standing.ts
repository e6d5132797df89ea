import { BAIHE, DONGSHENG, MINJIANG, TANGHU, type DemoLetter } from './correspondence'

const DENG = 'demo-deng-shulan'
const ZHENG = 'demo-zheng-guohua'
const JIANG = 'demo-jiang-xin'

/** Letters that stand in every state today, each with its story. */
export const STANDING: readonly DemoLetter[] = [
  {
    name: 'just-arrived',
    writer: 'demo-zhang-min',
    level: 'community',
    area: TANGHU,
    daysAgo: 0.1,
    text: '邓书记您好：孩子放学到家长下班之间有两个小时没人管。社区一楼那间活动室下午常常空着，能不能开放给孩子写作业？我可以和几位家长轮流看着。',
    steps: [],
  },
  {
    name: 'nobody-answered',
    writer: 'demo-li-guoqiang',
    level: 'community',
    area: TANGHU,
    daysAgo: 17,
    text: '书记，我耳朵不好，广播听不清。通知能不能也贴一张纸在楼道口，字写大一点。',
    steps: [],
  },
  {
    name: 'asked-back',
    writer: 'demo-wang-xiulan',
    level: 'community',
    area: TANGHU,
    daysAgo: 6,
    text: '邓书记，活动中心的乒乓球台坏了一张，老年队周末排不上。想请社区看看能不能修。',
    steps: [
      [5.2, DENG, 'acknowledge', { text: '王阿姨，信看到了。本周内请物业去看，修不了就换。' }],
      [4.1, JIANG, 'ask-back', { question: '王阿姨，坏的是靠窗那张还是靠门那张？方便的话拍张照片。' }],
    ],
  },
  {
    name: 'two-turns-with-a-draft',
    writer: 'demo-sun-lihua',
    level: 'community',
    area: TANGHU,
    daysAgo: 9,
    text: '邓书记，跳舞的场地被车占了大半，说了几次没有用。我们愿意早点散，也想有块地方。',
    steps: [
      [8.4, DENG, 'acknowledge', { text: '孙姐，收到。我先和物业、业委会碰一次，下周给您答复。' }],
      [7.3, DENG, 'ask-back', { question: '您说的“早点散”，晚上八点半行不行？' }],
      [7.1, 'demo-sun-lihua', 'add', { text: '八点半可以，我们还可以把音箱换成小的。' }],
      [1.2, JIANG, 'save-draft', { draft: 0, text: '孙姐您好：和物业、业委会商量过了，东广场晚上六点半到八点半' }],
    ],
  },
  {
    name: 'forwarded',
    writer: 'demo-hu-bin',
    level: 'street',
    area: DONGSHENG,
    daysAgo: 3,
    text: '郑书记：清泉路口的雨水井盖松了，车一压就响，夜里吵得睡不着，也怕翘起来伤人。',
    steps: [
      [2.4, ZHENG, 'acknowledge', { text: '胡先生，井盖的事已经转给管护单位，处理完我再给您回信。' }],
      [
        2.3,
        ZHENG,
        'forward',
        { text: '清泉路口雨水井盖松动，车压异响，有翘起伤人的风险。', place: '清泉路口', area: TANGHU },
      ],
    ],
  },
  {
    name: 'about-the-secretary',
    writer: 'demo-wu-jianguo',
    level: 'community',
    area: BAIHE,
    daysAgo: 5,
    aboutSecretary: true,
    text: '反映白鹤社区书记：三次去办公室都说在开会，约好的时间也不见人，事情拖了两个月。',
    steps: [[4.3, ZHENG, 'acknowledge', { text: '您反映的情况由街道直接了解，十天内给您答复，不会转给社区。' }]],
  },
  {
    name: 'waiting-for-a-verdict',
    writer: 'demo-xu-yan',
    level: 'street',
    area: DONGSHENG,
    daysAgo: 12,
    text: '郑书记，小超市门口的非机动车停车线褪色了，天天有人为停车吵架，请补划一下。',
    steps: [
      [11, 'demo-yu-qian', 'acknowledge', { text: '徐女士，已请城管中队看现场，本周内补划。' }],
      [4, ZHENG, 'answer', { reply: '徐女士您好：停车线已于昨天补划完，另加了两块提示牌。还有不便请再来信。' }],
    ],
  },
  {
    name: 'consent-asked',
    writer: 'demo-chen-zhiyuan',
    level: 'community',
    area: BAIHE,
    daysAgo: 20,
    text: '彭书记好，我叫陈志远，住6栋1单元1203室，电话13900000002。建议在小区装几个充电桩，可以先调查一下有多少户要用。',
    steps: [
      [19, 'demo-peng-jun', 'acknowledge', { text: '建议很好，先在网格里摸一次底。' }],
      [
        8,
        'demo-peng-jun',
        'answer',
        { reply: '陈先生您好：摸底有 46 户要用，首批 8 个充电桩下月进场，位置会先公示七天。' },
      ],
      [7, 'demo-chen-zhiyuan', 'rate', { solved: 'yes', level: 'very-satisfied', words: '没想到这么快。' }],
      [
        6,
        'demo-peng-jun',
        'propose-publication',
        {
          text: '彭书记好，我叫陈志远，住6栋1单元1203室，电话13900000002。建议在小区装几个充电桩，可以先调查一下有多少户要用。',
          reply: '您好：摸底有 46 户要用，首批 8 个充电桩下月进场，位置会先公示七天。',
        },
      ],
    ],
  },
  {
    name: 'opened-again',
    writer: 'demo-liu-guifen',
    level: 'community',
    area: BAIHE,
    daysAgo: 30,
    text: '彭书记，三楼转角的扶手松了，我上楼要抓着它走。',
    steps: [
      [28, 'demo-peng-jun', 'acknowledge', { text: '刘阿姨，今天就请师傅去看。' }],
      [26, 'demo-peng-jun', 'answer', { reply: '刘阿姨您好：扶手昨天已经加固，您走慢一点，有事打我电话。' }],
      [24, 'demo-liu-guifen', 'rate', { solved: 'partly', level: 'fairly', words: '三楼好了，五楼的也松。' }],
      [5, 'demo-liu-guifen', 'reopen', { reason: '三楼的又松了，五楼的也还没有修。' }],
    ],
  },
  {
    name: 'taken-back',
    writer: 'demo-pan-shun',
    level: 'community',
    area: MINJIANG,
    daysAgo: 11,
    text: '贺书记，葡萄园边上的水沟堵了，下雨怕淹地。',
    steps: [[10.2, 'demo-pan-shun', 'withdraw', { reason: '村里几个人一起清了，不用麻烦了。' }]],
  },
  {
    name: 'never-rated',
    writer: 'demo-huang-li',
    level: 'street',
    area: DONGSHENG,
    daysAgo: 40,
    text: '郑书记，幼儿园门口的斑马线看不清了，送孩子的时候很危险。',
    steps: [
      [38, ZHENG, 'acknowledge', { text: '黄老师，已联系交警大队。' }],
      [31, ZHENG, 'answer', { reply: '黄老师您好：斑马线已经重新施划，早晚高峰有协管员值守。' }],
    ],
  },
  ...published(),
]

/** Answered, judged, and public with the writer's consent. */
function published(): DemoLetter[] {
  const letter = (
    name: string,
    writer: string,
    area: string,
    reader: string,
    daysAgo: number,
    text: string,
    reply: string,
  ): DemoLetter => ({
    ...{ name, writer, area, daysAgo, text, level: area === DONGSHENG ? 'street' : 'community' },
    steps: [
      [daysAgo - 1, reader, 'acknowledge', { text: '信收到了，正在办，办好了给您回信。' }],
      [daysAgo - 8, reader, 'answer', { reply }],
      [daysAgo - 9, writer, 'rate', { solved: 'yes', level: 'satisfied' }],
      [daysAgo - 10, reader, 'propose-publication', { text, reply }],
      [daysAgo - 11, writer, 'consent'],
      [daysAgo - 12, reader, 'publish'],
    ],
  })
  return [
    letter(
      'bench',
      'demo-wang-xiulan',
      TANGHU,
      DENG,
      55,
      '邓书记，从菜场回来这一路没有一条凳子，老人提着菜走不动。',
      '您好：沿路已加装五条长凳，都带扶手，就在菜场到北门之间。',
    ),
    letter(
      'bus',
      'demo-zhu-ping',
      DONGSHENG,
      ZHENG,
      33,
      '郑书记，夜班下班十点半，末班公交十点，护士们只能打车。',
      '您好：公交公司同意把末班延到十一点，下月一日起试行三个月。',
    ),
    letter(
      'canteen',
      'demo-chen-zhiyuan',
      BAIHE,
      'demo-peng-jun',
      48,
      '彭书记，社区食堂中午人太多，能不能分两批，上班的晚半小时来？',
      '您好：食堂从本周起分两批开饭，第二批十二点半开始，饭菜留足。',
    ),
  ]
}
