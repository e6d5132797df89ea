import type { Story } from './story'

/** 政务、农村、社区与其他 */
export const government: readonly Story[] = [
  {
    teller: 'working',
    category: 'hall-slow',
    place: '{street}便民服务中心',
    about: 'street:service',
    text: '中午去窗口办事，四个窗口开一个，说“吃饭去了”，等了[一个小时四十分|一个多小时]。我们请半天假来办一件事，也是要扣钱的。',
    answer:
      '您好，调监控属实。已改为中午不关窗，错峰轮流吃饭，最少两个窗口；等候超 20 分钟，值班长出来叫号分流。以后哪天看到少于两个，直接打 {phone}，当天追责。',
    thanks: '中午又去了一次，真有人。',
    grumble: '不关窗了，可那个窗口只会发号。',
    redone: '您好，中午窗口已统一授权全科受理，昨天中午办结 16 件，请您再去一次看看。',
  },
  {
    teller: 'elder',
    category: 'hall-attitude',
    place: '{street}便民服务中心',
    about: 'street:service',
    text: '窗口的姑娘全程不抬头，问两句就说“墙上有”。墙上贴了十几张，字比蚂蚁还小，我一个六十多的哪里看得清。',
    answer:
      '您好，向您道歉，该工作人员已学习并换岗跟班一周。墙上的十四张合成三张大字图，加了一位导办，专门陪老年人。不用排队的事项，我们另印了小册子给您寄到家里。{unit}{handler}，{phone}。',
    thanks: '大字看得清，有人陪，舒服。',
  },
  {
    teller: 'working',
    category: 'certificate',
    place: '{community}',
    text: '儿子上学要个居住证明，社区说“现在不开了”，学校说“必须要”。你们两边说好了再喊我们跑行不行？',
    outcome: 'explained',
    answer:
      '您好，是我们没有衔接好。教育局确认：居住信息学校后台可查，不要纸质证明；学校已知道，今天改了通知。您不用再跑，孩子的登记已完成。{unit} {phone}。',
    thanks: '不用跑了，就该这样。',
  },
  {
    teller: 'somebody',
    category: 'household',
    place: '{street}派出所',
    text: '孩子刚出生，[爸爸户口在外省|我是集体户口]，上户口要带什么？派出所周六上班不？',
    outcome: 'explained',
    answer:
      '您好，带出生证、双方身份证、结婚证，随父随母都可以，跨省也一次办好。周六上午 9 点到 12 点可办，约 10 分钟。{unit} {phone}。',
    thanks: '十分钟就办好了。',
  },
  {
    teller: 'elder',
    category: 'on-site-service',
    place: '{estate}{n}栋五楼',
    text: '我[八十四|七十九]，腿摔了下不了楼，要办[社保认证|存折密码重置]，电话里说必须本人去。',
    door: 'neighbour',
    answer:
      '您好，社区和银行的同志昨天上门办好了，全程 25 分钟。以后社保认证社区每年上门一次，记在您的卡片上。{unit}，{phone}。',
    thanks: '让我这把老骨头少遭罪。',
  },
  {
    category: 'no-answer',
    place: '{community}',
    about: 'community',
    text: '反映楼上漏水的事，社区说找物业，物业说找住建，住建说找社区，一圈下来[四十天|两个月]。我不知道这是谁的事，但总不能是我一个人的事。请查查是谁在推。',
    answer:
      '您好，查了三家的记录：社区第一次接到后未登记，转而让您自己联系，属推诿，已通报批评，社区书记昨天登门致歉；首问负责已重申。漏水的事由社区直接派师傅，今天修好，您验收。督查室 {handler}，{phone}。',
    rejected: '请写明每一家收到的时间和各自怎么说的，不要笼统写“沟通不畅”。',
    thanks: '查得清楚，也修好了。',
    grumble: '批评一下就完了？',
    upheld: '经复核：处理与情节相当，责任人已在全区首问负责通报中列出；问题本身已解决并经您验收。维持原答复。',
  },
  {
    category: 'formalism',
    place: '{community}',
    text: '网格长一天要填[七张|五张]表，拍照打卡，哪有时间走家串户？我是居民，我看着他都累。建议砍几张表，让他们真来敲门。',
    kind: 'suggestion',
    outcome: 'partly',
    answer:
      '您好，您替基层说了公道话。全区清理后，网格日常表 7 张并为 1 张，拍照打卡取消，系统由 5 个并为 1 个，下月起执行。您那里的网格长，这个月已经敲了 60 户的门。{unit} {phone}。',
    thanks: '昨天真敲我家门了，坐下来喝了口茶。',
  },
  {
    teller: 'somebody',
    category: 'land',
    place: '{community}三组',
    where: 'village',
    text: '我家五口人，征地的时候按四口人算的，儿子当时在部队，户口没在。退伍回来去问，先说“研究”，后说“没有政策”，一问就是一年。\n邻组有一户情况一样，人家就算了。我不想告状，只想知道凭什么他算我不算。请把文件给我看一眼，哪怕看了说不行，我也认。',
    kind: 'complaint',
    outcome: 'explained',
    answer:
      '您好，文件给您看了，也把邻组那一户的情况在不涉及隐私的范围内说明了：按规定，现役军人在征地时点应计入安置人口，您儿子应当计入，是当时经办遗漏。安置面积 35 平方米，过渡费补发 13 个月，已打到您账户。由您和村民代表签字。让您问了一年，对不起。{unit}{handler}，{phone}。',
    rejected: '政策依据没有写文号和条款，请补。',
    thanks: '一年的心结解开了。你们给我看文件，我就服。',
  },
  {
    category: 'village-road',
    place: '{community}五组机耕道',
    where: 'village',
    text: '机耕道被水冲垮了[三米多|五六米]，收葡萄的车进不来，再等三天就熟透了，我们二十多户都要靠这几天。',
    answer:
      '您好，当天铺钢板保通，次日下午货车进村，葡萄当天拉走 11 吨；挡土墙在雨季后修，20 户已签字同意占地。{unit}{handler}，{phone}。',
    thanks: '葡萄卖出去了，救急。',
  },
  {
    category: 'village-water',
    place: '{community}二组',
    where: 'village',
    text: '水井[这两个月越来越浑|抽一桶要歇半天]，打了自来水，水管在两公里外，要一户出四千八，拿不出来。',
    outcome: 'partly',
    answer:
      '您好，水样检测，铁锰偏高，煮开可以用、不建议长期喝。延伸管道列入本年农饮工程，每户补到 600 元，困难户全免，{m} 个月通水；在通水前，每周二、六送水到组。{unit} {phone}。',
    thanks: '送水车准时，六百出得起。',
  },
  {
    category: 'farm-help',
    place: '{community}',
    where: 'village',
    text: '草莓苗叶子发红卷边，请问是啥病？打啥药？',
    answer:
      '您好，农技员下田看了，是炭疽，不是缺肥。先清病株，用药和次数写在纸上给您了；您这片地连作，明年建议换茬，苗款有补贴。{unit} {phone}。',
    thanks: '救回来大半。',
  },
  {
    category: 'community-room',
    place: '{community}会客厅',
    text: '会客厅好是好，下午五点就关，我们上班的[想带娃去|想打会儿乒乓]，总是锁着。',
    answer: '您好，改为早 9 点到晚 9 点，晚上由居民自己管钥匙，排了 14 个人的班，您也可以报。{unit} {phone}。',
    thanks: '排上班了，周三晚上归我。',
  },
  {
    teller: 'somebody',
    category: 'volunteer',
    place: '{community}',
    text: '我是退休电工，想给大家义务修灯，怎么报名？材料我出得起。',
    answer: '您好，登记好了，每周六上午在会客厅“共享工具间”坐班，材料由社区出。您已经有两位约单的了。{unit} {phone}。',
    thanks: '第一天修了六盏灯，开心。',
  },
  {
    category: 'community-affairs',
    place: '{community}',
    text: '公共收益这几年花到哪里去了，公开栏里只有“其他支出”。',
    outcome: 'partly',
    answer:
      '您好，公开栏已补两年明细，单笔 200 元以上都写了用处，“其他支出”拆成 17 项；原始票据在社区，任何居民可看。还有一笔 3,200 元没有附票，正在核，本周五贴结果。{unit} {phone}。',
    thanks: '差的那一笔也肯说，诚恳。',
  },
  {
    teller: 'working',
    category: 'other-ask',
    place: '{community}',
    text: '你们这个程序，我想给爸爸也用，他[眼睛花|不识字]，能不能念给他听？',
    outcome: 'explained',
    answer:
      '您好，首页右上角有“大字版”，字大按钮大；不识字可以直接点“打热线”，一个键就到人工。您也可以替他报，评价还是他自己说了算，我们会打电话问他。{phone}。',
    thanks: '爸爸学会按那个大按钮了。',
  },
  {
    category: 'other-idea',
    place: '{community}',
    text: '建议把答复的人的名字写出来，别写“相关部门”。谁办的谁签名，办得好我们也晓得谢谁。',
    answer: '您好，采纳。现在每一份答复都写明单位、经办人和电话，您收到的这一份就是。经办人{handler}，{phone}。',
    thanks: '看到名字了。谢谢您。',
  },
  {
    category: 'other-help',
    place: '{estate}{n}栋',
    text: '我家猫从六楼窗台掉到二楼雨棚上，下不来，叫了一晚上。这种事你们管吗？不管也没关系。',
    answer:
      '您好，管。物业借了梯子，保安把它抱下来了，只是吓到，没有受伤，已送回您家。下次窗子记得装纱窗。{phone}，{handler}。',
    thanks: '谢谢你们没有笑话我。',
  },
]

/** 不予受理 and 撤回: what is told, and where to go instead. */
export const elsewhere: readonly Story[] = [
  {
    category: 'other-complaint',
    place: '{road}',
    text: '有人[持刀|在楼下打架]，快派人！！',
    answer: '',
    refused: {
      reason: 'emergency',
      instead: '请立即拨打 110。我们已同时把您说的地点转给派出所。您先找安全的地方，关好门。',
    },
  },
  {
    category: 'other-complaint',
    place: '{street}',
    text: '法院判决我不服，请领导过问一下，让法官改判。',
    answer: '',
    refused: {
      reason: 'court',
      instead:
        '判决可以在送达之日起十五日内上诉，已过期的可申请再审；行政机关不能干预审判。免费咨询：12348，或每周三上午到社区法律顾问处。',
    },
  },
  {
    category: 'other-ask',
    place: '{road}',
    text: '我在[绵阳|重庆]买的房子，开发商延期交房，请你们处理。',
    answer: '',
    refused: {
      reason: 'other-body',
      instead: '房屋所在地的住建部门才有管辖权，请打当地 12345。合同和催告函怎么写，我们可以帮您看，打 12348 免费。',
    },
  },
  {
    teller: 'somebody',
    category: 'other-complaint',
    place: '{estate}',
    text: '前男友欠我三千块，帮我要回来。',
    answer: '',
    refused: {
      reason: 'not-public',
      instead: '属个人借款纠纷。可到社区人民调解委员会（免费），或向法院申请支付令，三千元以内诉讼费 25 元。',
    },
  },
  {
    category: 'other-ask',
    place: '{community}',
    text: '测试一下看看能不能发出去，没什么事。',
    answer: '',
    refused: { reason: 'no-matter', instead: '收到了，能发出去。以后有事，再点“报事”，或打热线 83721000。' },
  },
  {
    category: 'other-help',
    place: '{estate}',
    text: '请把对门邻居的手机号和身份证号给我，我要找他理论。',
    answer: '',
    refused: {
      reason: 'unlawful',
      instead: '他人信息不能提供。您可以请社区调解员约双方见面，我们已把您的意思转给社区，电话在首页“找网格长”。',
    },
  },
  {
    category: 'power-off',
    place: '{estate}',
    text: '停电了？整栋楼都黑了。',
    answer: '',
    withdrawn: '来电了，物业说是推闸检修，忘了看通知，不用派人了。',
  },
  {
    category: 'bulky-waste',
    place: '{estate}{n}栋',
    text: '旧冰箱要丢，怎么约人来搬？',
    answer: '',
    withdrawn: '邻居家收走了，谢谢。',
  },
  {
    category: 'illegal-parking',
    place: '{road}',
    text: '有车堵了我家车库门，出不去。',
    answer: '',
    withdrawn: '车主下来挪了，道了歉，撤了吧。',
  },
]

/** The dispatcher had to ask first: too little was told. */
export const tooLittle: readonly Story[] = [
  {
    category: 'lamp-dark',
    place: '',
    text: '灯不亮，尽快修。',
    question: '您好，请问是路灯、楼道灯还是小区里的灯？在哪条路、哪栋楼附近？有张照片更好。',
    supply: '路灯，{road}和{estate}交界那一盏，[对面是药店|旁边有个报刊亭]。',
    answer: '您好，按您补充的位置找到了，灯头进水，已换，当晚试亮正常。{unit}，{phone}。',
    thanks: '问得清楚，修得快。',
  },
  {
    category: 'property-poor',
    place: '{estate}',
    text: '物业太差了。什么都不管。',
    question: '您好，请告诉我们最想先解决的一两件事，比如电梯、卫生、门禁、收费？哪栋哪单元？',
    supply: '{n}栋一单元，电梯间三个月没有拖过，[负一楼一股尿味|电梯里的灯忽明忽暗]。',
    answer:
      '您好，保洁记录作假属实，已更换保洁班组，负一楼冲洗消杀，坏灯换掉。街道每周五下午抽查，照片发业主群。{unit}，{phone}。',
    thanks: '闻起来总算是个住人的地方了。',
  },
  {
    category: 'home-noise',
    place: '{estate}',
    text: '太吵了！！！每天都吵！！！',
    question: '您好，是什么声音、大约几点、从哪个方向来？只是猜测也没关系。',
    supply: '楼上，晚上十一点以后，像弹珠掉地上，一串一串的。',
    answer:
      '您好，调解员和水电工一起听了两个晚上，不是弹珠，是水管里的水锤声。给立管装了消能器，昨晚没有再响。楼上邻居也松了口气。{unit} {phone}。',
    thanks: '冤枉楼上了，不好意思，我去道个歉。',
  },
  {
    category: 'refund',
    place: '{road}',
    text: '被骗了钱，要退。',
    question:
      '您好，请问是哪一家店、什么时候、付了多少、怎么付的？有没有小票或转账截图？如果是陌生人让您转账，请马上打 96110。',
    supply: '是{road}一家理发店，办了卡[一千二|八百]，第二次去就关门了，有付款记录。',
    answer: '您好，该店搬到隔壁街，没有跑，已约到一起，按余额退您，今天到账。{unit}{handler}，{phone}。',
    thanks: '退到了，谢谢提醒我防骗。',
  },
]
