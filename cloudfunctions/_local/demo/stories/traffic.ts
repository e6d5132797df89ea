import type { Story } from './story'

/** 交通出行 */
export const traffic: readonly Story[] = [
  {
    teller: 'working',
    category: 'bus-wait',
    place: '{road}公交站',
    text: '早高峰等[四十分钟|半个多小时]才来一班，来了两辆一起来，挤都挤不上。我们上班要打卡的。电子站牌说“还有两站”，说了二十分钟。',
    answer:
      '您好，调了一周的到站数据，早 7 点到 8 点半最长间隔 38 分钟，属实。从下周一起加 2 台车，间隔压到 12 分钟内，并在首末站设人调度，不许两车连发。电子站牌的定位模块换了 6 块。您乘车时可再盯两周，{unit} {phone}，{handler}。',
    thanks: '现在十分钟左右一班，准了。',
    grumble: '好了一周，又回去了。',
    redone: '您好，加的两台车上周被抽去检修，没有补位。已从备用车里固定两台，班次执行率每天公布在站牌上。',
  },
  {
    category: 'bus-stop',
    place: '{community}卫生服务中心',
    text: '卫生服务中心门口不设站，最近的站要走八百米，去的都是看病的老人，建议加一站。',
    outcome: 'partly',
    answer:
      '您好，交警、公交一起看了现场，门口离路口太近不能设，往东 70 米可以。站台下月底建成，先立临时站牌，下周一起 2 条线停靠。{unit}{handler}，{phone}。',
    thanks: '少走七百多米，我这腿谢谢你们。',
  },
  {
    teller: 'working',
    category: 'bus-line',
    place: '{community}',
    text: '{community}到区医院没有直达的公交，要转两趟，我妈透析一周三次。建议开一条小巴，绕着几个社区转，票价高一点也愿意。',
    outcome: 'partly',
    answer:
      '您好，我们问了沿线 5 个社区，想去区医院的每天约 210 人次，够开一条。社区巴士已列入下季度开行计划，线路图贴在社区征求意见 15 天。这期间，社区志愿车队每周一三五早上 7 点接送透析病人，已把您母亲登记上，司机会先打电话。{unit} {phone}。',
    thanks: '志愿车队接了一周了，师傅很耐心。',
  },
  {
    teller: 'elder',
    category: 'bus-driver',
    place: '{road}公交站',
    text: '我拄拐杖上车慢了点，司机吼“快点嘛”，没坐稳就开了，差点摔。车牌没记到，今天早上九点过，往[机场|老城]方向。',
    answer:
      '您好，查到车辆和录像，情况属实，驾驶员停班三天、重新培训，他想当面向您道歉，您愿意的话我们陪他来，不愿意也没关系。全线重申：老人坐稳再起步。{unit}{handler}，{phone}。',
    thanks: '不要他道歉，记到就行了。',
  },
  {
    category: 'illegal-parking',
    place: '{road}小区出口',
    text: '出口两边停满了车，出来完全看不见直行的车，[这个月撞了两回|我每次都靠听]。划禁停线，装个凸面镜行不行？',
    answer:
      '您好，已施划黄线 46 米，装凸面镜两面，早晚高峰抓拍。一周劝离 53 台、处罚 12 台。路侧另一边补划了 14 个车位，免得没处停。{unit} {phone}。',
    thanks: '看得见了，也给了别人停车的地方。',
  },
  {
    category: 'parking-fee',
    place: '{road}路侧停车',
    text: '停了[二十分钟|刚好半小时]收我十块，牌子上写的首小时五块。扫码付的，有截图。',
    kind: 'tip-off',
    answer:
      '您好，核对后台，系统把您前一天未缴的 5 元并收而没有提示。属于告知不清，已责令改提示语，多位市民的同类款项可申请退还，您的 5 元已原路退回。{unit}{handler}，{phone}。',
    outcome: 'fixed',
    thanks: '五块钱不多，说法要有。',
  },
  {
    category: 'shared-bikes',
    place: '{road}地铁口',
    text: '地铁口共享单车堆成山，盲道都看不见了，倒一片，骨牌一样。',
    answer:
      '您好，约谈三家企业，地铁口划 4 处电子围栏，高峰各派 2 人，超量的半小时内清走。连看三天晚高峰，盲道畅通。{unit} {phone}。',
    grumble: '工作日好，周末又成山。',
    redone: '您好，已把周末纳入，按地铁客流提前调度，企业值守表上墙。',
  },
  {
    category: 'dead-car',
    place: '{estate}路边',
    text: '一辆面包车停了两年多，轮胎瘪了，[里面长草了|成了野猫窝]，占个车位不说，看着寒碜。',
    answer: '您好，联系上车主，签了放弃书，今天已拖走报废。同路段还有 3 辆，正在公告期。{unit}{handler}，{phone}。',
    thanks: '腾出来一个车位。',
  },
  {
    teller: 'elder',
    category: 'traffic-light',
    place: '{road}与{estate}路口',
    text: '绿灯只有[十五秒|十二秒]，我们老年人走到一半就红了，站在路中间，车从前后过，吓人。多给几秒钟要不要得？',
    answer:
      '您好，按每秒 0.8 米的老人步速重新配时，行人绿灯由 15 秒改为 28 秒，中间加了安全岛。我们请了三位老人走了几遍，都走得完。{unit}{handler}，{phone}。',
    thanks: '慢慢走也走得过去了，谢谢你们想到老年人。',
  },
  {
    category: 'traffic-light',
    place: '{road}十字路口',
    text: '左转灯昨晚开始不亮，大家全靠抢，刚才差点撞上。',
    answer: '您好，控制板受潮，40 分钟到场手动指挥，更换后恢复。{unit} {phone}。',
  },
  {
    category: 'crossing',
    place: '{road}小学门口',
    text: '学校门口没有斑马线，[六百个娃娃|娃娃们]都是横穿马路。家长轮流去举牌子，总不是个办法。',
    outcome: 'partly',
    answer:
      '您好，斑马线和“前方学校”标志已施划，减速带两道；按钮式红绿灯列入下批，{m} 周内装好。装好前，早晚由辅警值守。谢谢举牌子的家长，也请你们歇一歇。{unit}{handler}，{phone}。',
    thanks: '有警察叔叔在，放心。',
  },
  {
    category: 'speed-bump',
    place: '{community}村道',
    text: '村道修好了，车子跑得飞快，上个月压死两条狗，娃娃在路边耍。修几道减速带嘛。',
    where: 'village',
    answer:
      '您好，村口、学校、转弯处装了 6 道橡胶减速带和限速 30 标志，夜里反光。离住户近的一道用了低噪声的。{unit} {phone}。',
    thanks: '车慢下来了。',
  },
  {
    category: 'trucks',
    place: '{road}',
    text: '[半夜|凌晨]渣土车一路撒，早上满街泥，洒水车一冲成了泥浆。车门上喷的字看不清，好像是工地东门出来的。',
    answer:
      '您好，蹲守两晚，查到 3 台未密闭运输，罚款并停运，工地东门冲洗台坏了也限期修好，现场装了监控联网。道路当天清洗。{unit}{handler}，{phone}。',
    thanks: '蹲守两晚，辛苦了。',
  },
  {
    category: 'taxi',
    place: '机场到{community}',
    text: '从机场打车回来，司机绕路，平时[二十五|三十]，收了我五十八，还说“嫌贵坐公交”。有小票，车号在上面。',
    answer: '您好，轨迹显示绕行 6.4 公里，已责令退还差额 29 元并道歉，按规定处罚。退款今天到账。{unit} {phone}。',
    thanks: '钱退了，气也顺了。',
  },
  {
    teller: 'working',
    category: 'airport',
    place: '机场 T2 公交站',
    text: '我们在机场上晚班的，凌晨一点下班，末班车十一点半就没了，打车要四十。几千人都这样，能不能加一班夜班车，不用多，一点和两点各一趟就行。',
    outcome: 'partly',
    answer:
      '您好，和机场一起摸了底，凌晨下班要往东升、西航港走的每晚约 260 人。夜班线本月 15 日试开，1 点和 2 点各一班，票价 4 元，先跑三个月看坐的人。站牌和手机都能查。{unit}{handler}，{phone}。',
    thanks: '坐上了，车上全是同事，鼓掌。',
  },
]
