import type { Story } from './story'

/** 教育、卫健、文体 */
export const learning: readonly Story[] = [
  {
    teller: 'working',
    category: 'enrol',
    place: '{estate}',
    text: '租房居住，孩子明年上小学，户口在[外地|另一个区]。请问要准备什么材料？社保要缴多久？积分怎么算？怕错过时间，求一个清单。',
    outcome: 'explained',
    answer:
      '您好，随迁子女入学要三样：居住证满一年、社保近 12 个月、租房备案。您的还差租房备案，社区当天就能办，三步清单附后。网上登记 4 月 1 日到 20 日，4 月 1 日我们会再提醒您一次。{unit}{handler}，{phone}。',
    thanks: '清单一页纸，比攻略好用。',
  },
  {
    teller: 'working',
    category: 'kindergarten',
    place: '{estate}幼儿园',
    text: '幼儿园伙食费[涨了一倍|五百涨到八百]，孩子回来说“老师，没有肉”。家长群里问一句就被移出群。',
    answer:
      '您好，教育、市监一起查了账，伙食费确有结余挪用，已退每生 312 元；公示每周食谱和账目，家长委员会每月陪餐。把家长移出群不对，园长已公开道歉，您已被邀请回群。{unit}{handler}，{phone}。',
    thanks: '退钱事小，态度变了。',
  },
  {
    category: 'after-school',
    place: '{road}写字楼{m}楼',
    text: '写字楼里有人补课，没有招牌，周末两天，一小时三百。我不是要断人财路，那个房间四十个娃娃挤一起，只有一个门。',
    answer: '您好，查证无证办学，已停，家长缴费在 15 日内退清；更要紧的是您说的一个门，消防同时处置。{unit} {phone}。',
    thanks: '娃娃安全第一。',
  },
  {
    teller: 'working',
    category: 'school-gate',
    place: '{road}实验小学',
    text: '放学时段学校门口堵成一锅粥。建议错峰十五分钟放学，家长在北门等候区排队，志愿者带队出来。我愿意当第一个志愿者。',
    answer:
      '您好，和学校、家委会试了一周：三个年级错开 15 分钟，北门划等候区，志愿者 32 人，第一个就是您。拥堵从 35 分钟降到 12 分钟。下周起固定。{unit}{handler}，{phone}。',
    thanks: '提了建议就成真，还当上了志愿者。',
  },
  {
    category: 'school-bus',
    place: '{community}到镇小学',
    where: 'village',
    text: '村里娃娃上学走四公里，[冬天天不亮就出门|过两个大弯没人行道]，能不能派个校车？十几个娃娃。',
    outcome: 'partly',
    answer:
      '您好，登记了 17 个孩子，校车下学期开通，早 7 点 10 分、晚 4 点 40 分，每月补后 40 元。本学期先由镇上面包车接送，村委会派一个人跟车。两个大弯加了凸面镜和护栏。{unit} {phone}。',
    thanks: '娃娃不用走路了。',
  },
  {
    category: 'clinic',
    place: '{street}社区卫生服务中心',
    text: '抽血排了[一个半小时|两小时]，窗口开了一个，旁边三个护士在聊天。我看着来气。',
    answer:
      '您好，调监控，您等候 78 分钟，属实；聊天的是交班，但没有加开窗口不对。已改为排队超 10 人自动加窗，早 7 点开始抽，老人单设一个座位叫号。近两周平均等候 14 分钟。{unit} {phone}。',
    thanks: '第二次去只等了十分钟。',
  },
  {
    teller: 'working',
    category: 'vaccine',
    place: '{street}社区卫生服务中心',
    text: '宝宝两个月了，户口不在这边，可以打预防针吗？',
    outcome: 'explained',
    answer: '您好，可以，凭接种证或出生证，按现居住地打，免费。周二、四、六上午，预约电话 {phone}。',
    thanks: '打上了。',
  },
  {
    category: 'family-doctor',
    place: '{estate}',
    text: '签约了家庭医生，一年没接到过一个电话。建议少签点人，真正上门几次。',
    kind: 'suggestion',
    answer:
      '您好，说得对。现在每位医生的签约户从 1,900 减到 900，重点是老人和慢病，季度至少见一次面。您的医生明天上午给您打电话，名片也贴了。{unit} {phone}。',
    thanks: '电话打来了，还问了我血压，算数。',
    grumble: '打了一个电话就又没有下文了。',
    redone: '您好，医生本周三已上门量血压、调了药，下次约在下月同一天，写在您家冰箱上。',
  },
  {
    category: 'illegal-clinic',
    place: '{road}巷子里',
    text: '巷子里有个拔牙摊，一把钳子用到黑，多少钱便宜多少钱来。我表叔拔了感染，脸肿得像馒头。',
    answer: '您好，现场查封，器械没收，立案；您表叔由区医院口腔科接诊，费用由对方承担。{unit}，{phone}。',
    thanks: '为民除害。',
  },
  {
    category: 'library',
    place: '{community}农家书屋',
    text: '书屋周末不开门，我们上班的只有周末有空，[娃娃想看绘本|灯也暗]。',
    answer: '您好，周末改为 9 点到 20 点，由两位大学生志愿者看门，灯换了护眼的，新绘本 200 册上架。{unit} {phone}。',
    thanks: '周末和娃娃泡了一天。',
  },
  {
    category: 'court',
    place: '{community}篮球场',
    text: '球场灯坏了一半，[地面鼓包|篮网只剩一根线]。小伙子们精力没处使，打球总比刷手机强。',
    answer:
      '您好，灯换 6 盏，鼓包铲平重铺，篮网换铁链的。夜场到 9 点半，免得影响邻居休息。周六有一场社区三人赛，缺人。{unit}{handler}，{phone}。',
    thanks: '报了名，拿了第二。',
  },
  {
    category: 'events',
    place: '{community}会客厅',
    text: '想在社区会客厅办一场[旧书交换|亲子绘画]，怎么借？要钱吗？',
    outcome: 'explained',
    answer:
      '您好，不要钱，登记一下就行，周六下午空着，30 人以内，用完桌椅还原。您提的主意好，社区愿意一起印海报。{unit} {phone}。',
    thanks: '办成了，来了四十多人。',
  },
]
