import type { Story } from './story'

/** 民政、劳动与社保 */
export const welfare: readonly Story[] = [
  {
    teller: 'elder',
    category: 'elder-meal',
    place: '{community}老年食堂',
    text: '听说社区有老年食堂，我一个人过，[懒得开火|不想做饭]，几多钱一顿？要办啥子卡？我不会弄手机。',
    outcome: 'explained',
    answer:
      '您好，不用手机。带身份证到食堂登记一次，以后刷脸或刷卡。60 岁以上一荤两素 9 元，80 岁以上 6 元；走不动的，中午有人送上门，加 1 元。今天起先给您留了座，电话 {phone}。',
    thanks: '饭菜软和，合我们老年人口味。',
    grumble: '菜有点咸，血压高的吃不得。',
    redone: '您好，食堂加了“少盐少油”窗口，每份贴了含盐量，今天请您去尝了，您说可以。',
  },
  {
    teller: 'working',
    category: 'elder-home',
    place: '{estate}{n}栋',
    text: '我爸中风以后，上厕所要人扶，听说可以申请装扶手和坐便椅，请问怎么申请，多久能装？',
    outcome: 'explained',
    answer:
      '您好，您父亲符合条件，补贴最高 3,000 元。评估员明天下午 3 点上门量尺寸，定好后 10 天内装完，您只付超出部分，预计 0 元。资料由社区代办。{unit}{handler}，{phone}。',
    thanks: '装好了，我爸第一次自己上的厕所。',
  },
  {
    teller: 'working',
    category: 'elder-card',
    place: '{street}便民服务中心',
    text: '我妈满八十了，高龄津贴怎么还没到账？[每个月隔壁张婆婆都有|上个月就说在办]。',
    answer:
      '您好，查到是银行卡销户退回，现已改到社保卡，补发 3 个月，今天到账。以后满 80 的下个月起自动发，不用申请。{unit} {phone}。',
    thanks: '补到账了，老人家高兴。',
  },
  {
    category: 'elder-visit',
    place: '{estate}{n}栋五楼',
    text: '隔壁住的[刘婆婆|老大爷]一个人，八十多了，两天没看见他出来倒垃圾，敲门没有人应，电视声音一直开着。我有点不放心，请去看一下。',
    kind: 'help',
    answer:
      '您好，网格长和民警 15 分钟到，门开了，老人感冒发烧睡得沉，已送社区医院，今天回家。以后早晚各看一次，装了一键呼叫和水表异常提醒。谢谢您这样的好邻居。{unit} {phone}。',
    thanks: '人没事就好，是我们该做的。',
  },
  {
    teller: 'somebody',
    category: 'elder-fall',
    place: '{estate}{n}栋二楼',
    text: '我一个人在家摔倒了，起不来，手机够得到。门没有反锁。',
    door: 'hotline',
    answer:
      '接线后同时叫了 120 和网格长，网格长 6 分钟先到，陪到医院，髋部骨裂，已手术。家人连夜赶回。家里的滑地砖，社区这周换成防滑的。{unit}{handler}，{phone}。',
    thanks: '我爸说，电话那头的姑娘一直没有挂，陪他说话。谢谢她。',
  },
  {
    teller: 'somebody',
    category: 'low-income',
    place: '{street}便民服务中心',
    text: '老公去年[查出癌症|工伤瘫痪]，我打零工照顾他，两个娃读书，积蓄用完了，不晓得能不能申请个什么补助。不好意思开口。',
    kind: 'consult',
    door: 'walk-in',
    answer:
      '您好，您已经很不容易了。社区上门核实，符合：低保 4 人每月合计 2,340 元，从本月算；临时救助 6,000 元已发；两个孩子学费减免，慈善大病救助我们帮您填好了表，只需签字。以后有任何事，直接打我的电话 {phone}，{handler}。',
    thanks: '填表都帮我填好了，哭了一场，是高兴的。',
  },
  {
    category: 'disabled',
    place: '{estate}',
    text: '请问残疾人的轮椅坏了，可以免费换吗？隔多久可以换一次？',
    outcome: 'explained',
    answer:
      '您好，持证且在适配目录内，每三年可换一台，您上次是四年前，可以换。师傅周四带三种型号上门给您试。旧的修好可留作备用。{unit} {phone}。',
    thanks: '试了三种，选了最合适的。',
  },
  {
    category: 'homeless',
    place: '{road}天桥下',
    text: '天桥下睡了个人，[天冷了只盖个纸板|好像在发烧]，给他钱他不要，请你们关心一下。',
    answer: '您好，当晚到场，送了棉被和热饭，他愿意先体检，联系上老家，昨天送他上了车，那边接到了。{unit} {phone}。',
    thanks: '世上还是好人多。',
  },
  {
    category: 'neighbour-quarrel',
    place: '{estate}{n}栋三楼',
    text: '两家共用一个过道，对门把鞋柜装出来一米，我妈拐杖都过不了。吵了两架，差点动手。你们来评个理吧，我退一步也行。',
    answer:
      '您好，调解员和楼长到现场量了，公共过道 1.3 米不能占。对门是东西放不下，已帮他在屋里打了个吊柜，鞋柜撤了；他给您母亲道了歉，您给他送了一袋橙子。协议两份，社区留底。{unit} {phone}。',
    thanks: '评理不偏，楼长会说话。',
  },
  {
    teller: 'working',
    category: 'family-quarrel',
    place: '{estate}',
    text: '三个子女为养老人的事吵，[谁都说自己出力多|老房子一说卖就翻脸]，八十三的妈坐在中间抹眼泪。想请社区的调解员，不公开。',
    kind: 'mediation',
    answer:
      '您好，在谈心室谈了三次，不公开，记录只由您家保存一份。签的协议：每月 5 号前各付 800 元，轮流陪护排到了年底，房子老人在世不卖。老人说：“不要你们的钱，要你们常来。”{unit} {phone}。',
    thanks: '妈妈笑了。',
  },
  {
    category: 'marriage',
    place: '区婚姻登记处',
    text: '外地户口，可以在双流领结婚证吗？要预约吗？',
    outcome: 'explained',
    answer:
      '您好，可以，全国通办。带双方身份证，不用户口簿；周六上午也开，预约不预约都行，人多时预约的优先。祝你们幸福。{unit} {phone}。',
    thanks: '周六领到证了，谢谢祝福。',
  },
  {
    teller: 'somebody',
    category: 'wages-owed',
    place: '{road}写字楼装修工地',
    text: '我们[十一|八]个木工，在{road}做装修，干了两个月，工头跑了，公司说钱已经给工头了。一人[一万四|九千多]，要回家过节。有考勤照片，没有合同。不想闹，真的。',
    answer:
      '您好，劳动监察第二天约了总包、公司和您们，总包先行垫付 11 人共 13.6 万元，昨天全部打到各自卡上，请核对。对工头另案追。下次干活，进场先扫码登记，工资专户直接发到卡。{unit}{handler}，{phone}。',
    thanks: '钱到了，回家。谢谢你们给农民工撑腰。',
  },
  {
    teller: 'somebody',
    category: 'overtime',
    place: '{road}电子厂',
    text: '厂里天天上到晚上[十一点|十点半]，一个月休一天，请病假要扣双倍工资，不签“自愿加班”就开除。我匿名，厂里有熟人，千万别查到我。',
    answer:
      '您好，我们按“双随机”名义检查，全程没有提举报。调取三个月考勤，超时 61 人，已责令整改并处罚，补发加班费 28.7 万元，下月发薪到账；“自愿书”作废。{unit}，{phone}。',
    thanks: '补发到账了，没有暴露，专业。',
  },
  {
    teller: 'somebody',
    category: 'contract',
    place: '{street}',
    text: '怀孕七个月，公司说“岗位优化”把我辞退了，让我签协议离职，一分钱不给。请问合法吗，我该怎么办？',
    kind: 'consult',
    outcome: 'explained',
    answer:
      '您好，孕期不得随意解除合同，千万别签自愿离职。两条路：一是要求继续履行，二是主张违法解除赔偿，按您工龄约 5.2 万元。仲裁申请书我们已按您的情况写好草稿，免费；仲裁院 {phone}。昨天我们约了公司，他们愿意先恢复岗位，请您定。{handler}。',
    thanks: '公司收回决定了，谢谢，宝宝也谢谢。',
  },
  {
    teller: 'somebody',
    category: 'social-card',
    place: '{street}便民服务中心',
    text: '社保卡丢了，人在外地打工，回不来，能不能邮寄？',
    outcome: 'explained',
    answer: '您好，可以，打 {phone} 报身份证号和地址即可，不收工本费邮费，三天后到。旧卡已挂失。',
    thanks: '真的三天就到了。',
  },
  {
    teller: 'somebody',
    category: 'pension',
    place: '{street}便民服务中心',
    text: '我五十九，缴了十二年，还差三年，可以一次补齐吗？补和不补，每月差多少？给我算个账。',
    outcome: 'explained',
    answer:
      '您好，按现行规定，差的年限到龄后可延长缴，不能一次性补以前。两种都给您算了：延缴三年，65 岁起约每月 1,126 元；转城乡居民，60 岁起约 386 元。算法和表打印好了，放在窗口，也给您寄了一份。{unit}{handler}，{phone}。',
    thanks: '算得明明白白。',
  },
  {
    category: 'medical',
    place: '{street}便民服务中心',
    text: '在外地住院[三万多|两万六]，说没有备案只报一半，能补备案吗？出院两个礼拜了。',
    outcome: 'explained',
    answer:
      '您好，可以补，出院后结算前补备案不降比例。材料三样：身份证、出院小结、费用清单，拍照就行。您的已补好，按 72% 报，约 18,700 元，10 个工作日到卡。{unit} {phone}。',
    thanks: '多报了七千多，太好了。',
  },
  {
    teller: 'somebody',
    category: 'job-seek',
    place: '{community}',
    text: '我四十六，下岗，会做川菜，想在家附近找个活，时间正常点，娃娃要接。',
    door: 'walk-in',
    answer:
      '您好，附近有三家在招厨师，其中幼儿园食堂早 7 点到下午 3 点半，月薪 4,500 元，交五险，已约您周四上午面试，社区陪您去。另有免费烘焙班，九月开课。{unit} {phone}。',
    thanks: '面上了，下周上班！',
  },
]
