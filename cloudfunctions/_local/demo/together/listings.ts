import {
  ANJU,
  BAIHE,
  CAI,
  DING,
  DONG,
  HAN,
  HE,
  JIANG,
  LU,
  MINJIANG,
  PENG,
  SONG,
  TANGHU,
  WANGHAI,
  XIANG,
  YU,
  ZHOU,
  PAN,
} from './cast'

export interface DemoListing {
  readonly name: string
  readonly kind: 'need' | 'resource' | 'project'
  readonly who: string
  readonly daysAgo: number
  readonly title: string
  readonly text?: string
  readonly quantity?: number
  /** Until how many days from now; below nought it is over. */
  readonly days?: number
  readonly area?: string
  readonly draft?: boolean
}

const need = (name: string, who: string, daysAgo: number, title: string, more: Partial<DemoListing> = {}) =>
  ({ name, kind: 'need', who, daysAgo, title, ...more }) as const
const project = (name: string, who: string, daysAgo: number, title: string, more: Partial<DemoListing> = {}) =>
  ({ name, kind: 'project', who, daysAgo, title, ...more }) as const
const gift = (name: string, who: string, daysAgo: number, title: string, more: Partial<DemoListing> = {}) =>
  ({ name, kind: 'resource', who, daysAgo, title, ...more }) as const

/** What communities and residents need, what units give, what wants doing together. */
export const LISTINGS: readonly DemoListing[] = [
  // 居民提的需求
  need('register-online', 'demo-wang-xiulan', 34, '想学会用手机挂号', {
    text: '我们几个老姐妹去医院总要麻烦孩子，想有人慢慢教，字写大一点。',
    area: TANGHU,
  }),
  need('lift-seat', 'demo-li-guoqiang', 1.2, '电梯口想放一张小凳子', {
    text: '等电梯站久了腿受不了，有把能坐的就行。',
    area: TANGHU,
  }),
  need('free-tutor', 'demo-zhang-min', 21, '孩子放学后没人看，想有个写作业的地方', {
    text: '四点到六点，两个孩子，一年级和三年级。',
    area: TANGHU,
  }),
  need('private-lift', 'demo-chen-zhiyuan', 16, '想请人帮我家装一台私人充电桩', { area: BAIHE }),
  need('blood-pressure', 'demo-liu-guifen', 4, '想在家门口量血压', {
    text: '我一个人住，量一次要坐两站车。',
    area: BAIHE,
  }),
  // 棠湖社区的需求
  need('phone-class', JIANG, 85, '手机课讲师两名', { text: '每周六上午一小时，教老人用手机。' }),
  need('rail', JIANG, 40, '三栋单元门口加一段扶手', { text: '台阶五级，雨天滑，住着四位八十岁以上的老人。' }),
  need('legal', JIANG, 33, '每月一次法律咨询', { text: '问得最多的是遗嘱、房屋租赁和邻里纠纷。', days: 150 }),
  need('fire-talk', JIANG, 26, '电动车充电安全宣讲', { text: '讲给业主听，最好带实物。', days: 20 }),
  need('bookshelf', JIANG, 15, '儿童图书一百本', { text: '七成新以上，绘本优先。', quantity: 4, days: 60 }),
  need('gardening', JIANG, 12, '中庭花坛补种指导', { text: '去年补的绣球死了一半，想请懂的人看看土。', days: 45 }),
  need('haircut', JIANG, 6, '上门理发师傅', { text: '服务六位卧床老人，每月一次。', days: 90 }),
  need('old-notice', JIANG, 70, '春季义诊医生', { text: '春季义诊日已经过去。', days: -20 }),
  need('not-needed', JIANG, 18, '搬运旧沙发的人手', { text: '四张旧沙发要搬下楼。' }),
  need('drafted', JIANG, 0.6, '暑期托管班教室', { text: '还在核算人数，先记下来。', draft: true }),
  // 白鹤社区和岷江村的需求
  need('ramp', LU, 37, '活动室门口加一块坡道板', { text: '轮椅进不来，门槛高六厘米。' }),
  need('night-lamp', LU, 11, '后巷夜间照明检查', { text: '巷子里有三盏灯时亮时灭。', days: 40 }),
  need('grapes', HE, 9, '葡萄销售直播培训', { text: '村里有二十来户种葡萄，想自己会卖。', days: 35, area: MINJIANG }),
  // 单位能给的
  gift('hall', XIANG, 88, '物业会议室', { text: '四十座，有投影，工作日晚上和周末可用。', quantity: 3 }),
  gift('ladder', XIANG, 50, '登高梯和工具借用', { text: '登记后当天归还。', quantity: 4, days: 120 }),
  gift('parking', XIANG, 44, '周末临时车位十个', { text: '社区办活动时可用，提前一天说。', quantity: 2, days: 100 }),
  gift('volunteers', ANJU, 30, '物业员工志愿者六名', {
    text: '每月两个半天，搬运、清扫、扶老。',
    quantity: 2,
    days: 90,
  }),
  gift('lamp-check', ZHOU, 62, '公共照明检修一次', { text: '社区报点位，我们带车来。', quantity: 3, days: 80 }),
  gift('lamp-talk', ZHOU, 20, '节能灯知识讲座', { days: 60 }),
  gift('meter-check', WANGHAI, 47, '老旧线路安全检查', {
    text: '入户看一次，不收费，发现问题先告知。',
    quantity: 5,
    days: 70,
  }),
  gift('gas-check', DING, 45, '燃气入户安检', { text: '独居老人优先，软管老化的当场换。', quantity: 6, days: 70 }),
  gift('safe-talk', HAN, 58, '防诈骗宣讲', { text: '一小时，带案例，可以用方言讲。', quantity: 4, days: 110 }),
  gift('crossing', DONG, 55, '校门口交通疏导', { text: '上学放学各半小时。', quantity: 2, days: 30 }),
  gift('homes', CAI, 36, '物业纠纷现场答疑', { text: '带上合同和缴费单，当面讲清楚。', quantity: 2, days: 60 }),
  gift('food', PAN, 29, '快检车进小区', { text: '蔬菜农残现场测，十分钟出结果。', quantity: 3, days: 75 }),
  gift('desk', SONG, 41, '上门代办老年证', { text: '行动不便的老人，我们到家里办。', quantity: 10, days: 200 }),
  gift('open-house', YU, 66, '街道大会议厅', { text: '一百二十座，晚上可用。', quantity: 1, days: -5 }),
  // 一起做的项目
  project('micro-garden', JIANG, 52, '三栋旁边建一处口袋花园', {
    text: '八十平米空地，想找人一起设计、出土、出苗。',
    days: 90,
  }),
  project('elder-bus', JIANG, 38, '老人就医接送', { text: '每周二、周五上午，社区到区医院。', quantity: 2, days: 150 }),
  project('wall', JIANG, 22, '围墙彩绘', { text: '六十米旧围墙，主题由孩子们定。', days: 50 }),
  project('warm-meal', LU, 31, '老年助餐点', { text: '中午一顿热饭，二十位老人。', days: 180 }),
  project('repair-day', LU, 24, '便民维修日', { text: '每月第一个周六，修小家电、磨刀、修伞。', days: 120 }),
  project('charging', PENG, 14, '电动车集中充电棚', { text: '选址已定，找单位共建。', days: 100 }),
  project('village-road', HE, 19, '村道路肩修补', { text: '雨后塌了两处，长约十五米。', area: MINJIANG, days: 40 }),
  project('library', JIANG, 10, '楼道图书角', { text: '先在三个单元试。', quantity: 3, days: 80 }),
]
