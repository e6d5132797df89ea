import type { Urgency } from '../../../src/domain/clock/limits'
import type { Kind } from '../../../src/domain/ticket/states'

/** `low`: the answer may be verified by rule, without a person's key. */
export type Leaf = readonly [id: string, name: string, kind: Kind, urgency: Urgency, risk?: 'low']
export type Branch = readonly [id: string, name: string, leaves: readonly Leaf[]]
export type Trunk = readonly [id: string, name: string, branches: readonly Branch[]]

/** What residents of a city district raise, in three levels. Our own selection. */
export const CATEGORY_TREE: readonly Trunk[] = [
  [
    'municipal',
    '市政设施',
    [
      [
        'lighting',
        '路灯照明',
        [
          ['lamp-dark', '路灯不亮', 'help', 'ordinary', 'low'],
          ['lamp-broken', '灯杆破损漏电', 'help', 'life'],
          ['lamp-missing', '增设路灯', 'suggestion', 'hard'],
        ],
      ],
      [
        'roads',
        '道路桥梁',
        [
          ['road-pit', '路面坑洼破损', 'help', 'ordinary', 'low'],
          ['pavement', '人行道与盲道', 'help', 'ordinary', 'low'],
          ['bridge', '桥梁护栏隐患', 'help', 'ordinary'],
          ['road-works', '占道施工', 'complaint', 'ordinary'],
        ],
      ],
      [
        'drains',
        '排水与井盖',
        [
          ['manhole', '井盖缺失破损', 'help', 'life'],
          ['flooding', '道路积水', 'help', 'utility'],
          ['sewer', '下水道堵塞外溢', 'help', 'utility'],
        ],
      ],
      [
        'public-things',
        '公共设施',
        [
          ['fitness', '健身器材损坏', 'help', 'ordinary', 'low'],
          ['toilet', '公共厕所', 'complaint', 'ordinary', 'low'],
          ['bench', '座椅与凉亭', 'suggestion', 'ordinary', 'low'],
          ['barrier-free', '无障碍设施', 'suggestion', 'hard'],
          ['street-sign', '路牌与门牌', 'help', 'ordinary', 'low'],
        ],
      ],
    ],
  ],
  [
    'looks',
    '市容环卫',
    [
      [
        'sweeping',
        '清扫保洁',
        [
          ['litter', '路面垃圾', 'complaint', 'ordinary', 'low'],
          ['rubbish-heap', '垃圾堆积不清运', 'complaint', 'ordinary', 'low'],
          ['building-waste', '建筑垃圾乱倒', 'complaint', 'ordinary'],
          ['bulky-waste', '大件垃圾清运', 'errand', 'ordinary', 'low'],
        ],
      ],
      [
        'sorting',
        '垃圾分类',
        [
          ['sorting-point', '投放点设置', 'suggestion', 'ordinary'],
          ['sorting-smell', '投放点异味污水', 'complaint', 'ordinary'],
          ['sorting-mixed', '混装混运', 'tip-off', 'ordinary'],
        ],
      ],
      [
        'street-order',
        '街面秩序',
        [
          ['stalls', '流动摊贩占道', 'complaint', 'ordinary'],
          ['shop-outside', '商铺出摊占道', 'complaint', 'ordinary'],
          ['small-ads', '小广告乱贴', 'complaint', 'ordinary', 'low'],
          ['signboards', '店招牌隐患', 'help', 'ordinary'],
        ],
      ],
      [
        'greenery',
        '园林绿化',
        [
          ['tree-trim', '树木修剪', 'help', 'ordinary', 'low'],
          ['tree-fallen', '树木倒伏断枝', 'help', 'life'],
          ['green-damage', '毁绿占绿', 'tip-off', 'ordinary'],
          ['pests', '白蚁蚊虫', 'help', 'ordinary', 'low'],
        ],
      ],
    ],
  ],
  [
    'estate',
    '住宅小区',
    [
      [
        'property',
        '物业服务',
        [
          ['property-fee', '物业收费', 'complaint', 'ordinary'],
          ['property-poor', '服务不到位', 'complaint', 'ordinary'],
          ['property-change', '物业更换交接', 'help', 'hard'],
          ['owners', '业委会与业主大会', 'consult', 'hard'],
          ['repair-fund', '维修资金使用', 'consult', 'hard'],
        ],
      ],
      [
        'building',
        '房屋设备',
        [
          ['lift-stuck', '电梯困人停运', 'help', 'life'],
          ['lift-old', '电梯老化故障多', 'complaint', 'hard'],
          ['lift-add', '老楼加装电梯', 'consult', 'hard'],
          ['leak', '屋面外墙渗漏', 'help', 'hard'],
          ['neighbour-leak', '楼上漏水', 'mediation', 'ordinary'],
          ['falling', '外墙脱落高空坠物', 'help', 'life'],
          ['pump', '二次供水设施', 'help', 'utility'],
        ],
      ],
      [
        'estate-order',
        '小区秩序',
        [
          ['corridor', '楼道堆物', 'complaint', 'ordinary', 'low'],
          ['fire-lane', '占用消防通道', 'tip-off', 'ordinary'],
          ['ebike-upstairs', '电动车进楼飞线充电', 'tip-off', 'ordinary'],
          ['charging', '充电桩与车棚', 'suggestion', 'hard'],
          ['estate-parking', '小区停车管理', 'complaint', 'hard'],
          ['access', '门禁与安保', 'help', 'ordinary', 'low'],
        ],
      ],
      [
        'old-estate',
        '老旧小区改造',
        [
          ['renewal-ask', '改造政策咨询', 'consult', 'ordinary', 'low'],
          ['renewal-quality', '改造施工质量', 'complaint', 'hard'],
          ['pipes', '管网改造', 'suggestion', 'hard'],
        ],
      ],
      [
        'home-buying',
        '房产交易',
        [
          ['title-deed', '不动产证办理', 'consult', 'hard'],
          ['late-handover', '延期交房与房屋质量', 'complaint', 'hard'],
          ['provident-fund', '住房公积金', 'consult', 'ordinary', 'low'],
        ],
      ],
      [
        'building-illegal',
        '违法建设',
        [
          ['shed', '私搭乱建', 'tip-off', 'hard'],
          ['load-wall', '拆改承重墙', 'tip-off', 'life'],
          ['house-to-shop', '住改商', 'tip-off', 'hard'],
        ],
      ],
    ],
  ],
  [
    'utilities',
    '水电气讯',
    [
      [
        'water',
        '供水',
        [
          ['water-off', '停水', 'help', 'utility'],
          ['water-weak', '水压不足', 'help', 'utility'],
          ['water-dirty', '水质浑浊异味', 'help', 'utility'],
          ['water-bill', '水费疑问', 'consult', 'ordinary', 'low'],
        ],
      ],
      [
        'power',
        '供电',
        [
          ['power-off', '停电', 'help', 'utility'],
          ['power-line', '电线低垂裸露', 'help', 'life'],
          ['power-bill', '电费疑问', 'consult', 'ordinary', 'low'],
        ],
      ],
      [
        'gas',
        '燃气',
        [
          ['gas-smell', '燃气异味泄漏', 'help', 'life'],
          ['gas-off', '停气', 'help', 'utility'],
          ['gas-check', '安检与通气预约', 'errand', 'ordinary', 'low'],
        ],
      ],
      [
        'telecom',
        '通信',
        [
          ['cables', '线缆杂乱低垂', 'complaint', 'ordinary'],
          ['signal', '信号与宽带', 'help', 'ordinary', 'low'],
        ],
      ],
    ],
  ],
  [
    'traffic',
    '交通出行',
    [
      [
        'bus',
        '公交',
        [
          ['bus-wait', '等车久班次少', 'complaint', 'ordinary'],
          ['bus-stop', '站点站牌', 'suggestion', 'ordinary'],
          ['bus-line', '线路调整', 'suggestion', 'hard'],
          ['metro', '轨道交通', 'suggestion', 'hard'],
          ['bus-driver', '驾驶员服务', 'complaint', 'ordinary'],
        ],
      ],
      [
        'parking',
        '停车',
        [
          ['illegal-parking', '违停占道', 'complaint', 'ordinary', 'low'],
          ['parking-fee', '停车收费', 'complaint', 'ordinary'],
          ['shared-bikes', '共享单车堆放', 'complaint', 'ordinary', 'low'],
          ['dead-car', '僵尸车', 'complaint', 'ordinary'],
        ],
      ],
      [
        'signals',
        '信号与标线',
        [
          ['traffic-light', '红绿灯故障配时', 'help', 'ordinary'],
          ['crossing', '斑马线与护栏', 'suggestion', 'hard'],
          ['speed-bump', '减速带与标志', 'suggestion', 'ordinary'],
        ],
      ],
      [
        'transport',
        '客货运输',
        [
          ['taxi', '出租网约车', 'complaint', 'ordinary'],
          ['trucks', '渣土车抛洒', 'tip-off', 'ordinary'],
          ['airport', '机场周边接驳', 'suggestion', 'ordinary'],
        ],
      ],
    ],
  ],
  [
    'noise-air',
    '生态环境',
    [
      [
        'noise',
        '噪声',
        [
          ['site-noise', '工地夜间施工', 'complaint', 'ordinary'],
          ['shop-noise', '商户噪声', 'complaint', 'ordinary'],
          ['dance-noise', '广场舞噪声', 'complaint', 'ordinary'],
          ['home-noise', '邻里生活噪声', 'mediation', 'ordinary'],
          ['machine-noise', '设备低频噪声', 'complaint', 'hard'],
          ['plane-noise', '航空噪声', 'consult', 'hard'],
        ],
      ],
      [
        'air',
        '大气',
        [
          ['cooking-smoke', '餐饮油烟', 'complaint', 'ordinary'],
          ['burning', '露天焚烧', 'tip-off', 'ordinary'],
          ['dust', '工地扬尘', 'complaint', 'ordinary'],
          ['factory-smell', '企业异味', 'complaint', 'hard'],
        ],
      ],
      [
        'rivers',
        '水环境',
        [
          ['river-dirty', '河道黑臭漂浮物', 'complaint', 'ordinary'],
          ['waste-water', '污水偷排', 'tip-off', 'ordinary'],
          ['fishing', '河道管理', 'consult', 'ordinary', 'low'],
        ],
      ],
    ],
  ],
  [
    'safety',
    '公共安全',
    [
      [
        'fire',
        '消防',
        [
          ['fire-things', '消防设施损坏', 'help', 'ordinary'],
          ['fire-risk', '火灾隐患', 'tip-off', 'life'],
        ],
      ],
      [
        'order',
        '治安',
        [
          ['theft', '盗窃与可疑人员', 'help', 'ordinary'],
          ['fraud', '诈骗与推销', 'help', 'ordinary', 'low'],
          ['gambling', '赌博扰民', 'tip-off', 'ordinary'],
          ['lost', '走失与寻物', 'help', 'life'],
        ],
      ],
      [
        'animals',
        '犬只动物',
        [
          ['dog-leash', '遛犬不牵绳', 'complaint', 'ordinary', 'low'],
          ['dog-stray', '流浪犬', 'help', 'ordinary'],
          ['bees', '马蜂与蛇', 'help', 'life'],
          ['poultry', '违规饲养家禽', 'complaint', 'ordinary', 'low'],
        ],
      ],
      [
        'work-safety',
        '生产安全',
        [
          ['site-safety', '施工安全', 'tip-off', 'life'],
          ['gas-bottles', '瓶装液化气', 'tip-off', 'life'],
        ],
      ],
    ],
  ],
  [
    'market',
    '市场消费',
    [
      [
        'food',
        '食品安全',
        [
          ['food-dirty', '餐饮卫生', 'tip-off', 'ordinary'],
          ['food-expired', '过期食品', 'tip-off', 'ordinary'],
          ['school-food', '学校周边食品', 'tip-off', 'ordinary'],
        ],
      ],
      [
        'buying',
        '消费纠纷',
        [
          ['refund', '退款退卡', 'mediation', 'ordinary'],
          ['prepaid', '预付卡跑路', 'help', 'hard'],
          ['price', '价格与计量', 'tip-off', 'ordinary'],
          ['false-ads', '虚假宣传', 'tip-off', 'ordinary'],
        ],
      ],
      [
        'farm-market',
        '农贸市场',
        [
          ['market-dirty', '市场环境', 'complaint', 'ordinary', 'low'],
          ['market-plan', '菜市场布点', 'suggestion', 'hard'],
        ],
      ],
    ],
  ],
  [
    'people',
    '民政与救助',
    [
      [
        'elders',
        '养老服务',
        [
          ['elder-meal', '老年助餐', 'consult', 'ordinary', 'low'],
          ['elder-home', '居家适老改造', 'consult', 'ordinary', 'low'],
          ['elder-card', '高龄津贴与优待', 'consult', 'ordinary', 'low'],
          ['elder-visit', '独居老人探访', 'help', 'ordinary'],
          ['elder-fall', '老人突发需上门', 'help', 'life'],
        ],
      ],
      [
        'relief',
        '社会救助',
        [
          ['low-income', '低保与临时救助', 'consult', 'ordinary'],
          ['disabled', '残疾人服务', 'consult', 'ordinary'],
          ['homeless', '流浪人员', 'help', 'ordinary'],
        ],
      ],
      [
        'family',
        '家庭与邻里',
        [
          ['neighbour-quarrel', '邻里纠纷调解', 'mediation', 'ordinary'],
          ['family-quarrel', '家庭纠纷', 'mediation', 'ordinary'],
          ['children', '困境儿童', 'help', 'ordinary'],
        ],
      ],
      [
        'funeral',
        '婚丧事务',
        [
          ['marriage', '婚姻登记', 'consult', 'ordinary', 'low'],
          ['funeral-shed', '占道治丧', 'complaint', 'ordinary'],
        ],
      ],
    ],
  ],
  [
    'work',
    '劳动社保',
    [
      [
        'wages',
        '劳动关系',
        [
          ['wages-owed', '拖欠工资', 'help', 'ordinary'],
          ['overtime', '超时加班', 'tip-off', 'ordinary'],
          ['contract', '合同与辞退', 'consult', 'ordinary'],
        ],
      ],
      [
        'insurance',
        '社会保险',
        [
          ['social-card', '社保卡办理', 'consult', 'ordinary', 'low'],
          ['pension', '养老保险', 'consult', 'ordinary', 'low'],
          ['medical', '医保报销', 'consult', 'ordinary', 'low'],
        ],
      ],
      [
        'jobs',
        '就业创业',
        [
          ['job-seek', '求职与培训', 'consult', 'ordinary', 'low'],
          ['job-subsidy', '补贴申领', 'consult', 'ordinary', 'low'],
        ],
      ],
    ],
  ],
  [
    'education-health',
    '教育卫健文体',
    [
      [
        'schools',
        '教育',
        [
          ['enrol', '入学与学区', 'consult', 'ordinary'],
          ['kindergarten', '幼儿园', 'complaint', 'ordinary'],
          ['after-school', '校外培训', 'tip-off', 'ordinary'],
          ['school-gate', '校门口秩序', 'suggestion', 'ordinary'],
          ['school-bus', '校车与接送', 'suggestion', 'ordinary'],
        ],
      ],
      [
        'health',
        '卫生健康',
        [
          ['clinic', '社区医院服务', 'complaint', 'ordinary'],
          ['vaccine', '疫苗接种', 'consult', 'ordinary', 'low'],
          ['family-doctor', '家庭医生', 'consult', 'ordinary', 'low'],
          ['illegal-clinic', '无证行医', 'tip-off', 'ordinary'],
        ],
      ],
      [
        'culture',
        '文化体育',
        [
          ['library', '图书馆与书屋', 'suggestion', 'ordinary', 'low'],
          ['court', '球场与步道', 'suggestion', 'ordinary', 'low'],
          ['events', '活动与场地', 'consult', 'ordinary', 'low'],
        ],
      ],
    ],
  ],
  [
    'government',
    '政务与农村',
    [
      [
        'service-hall',
        '办事服务',
        [
          ['hall-slow', '窗口等候', 'complaint', 'ordinary'],
          ['hall-attitude', '窗口态度', 'complaint', 'ordinary'],
          ['certificate', '证明开具', 'consult', 'ordinary', 'low'],
          ['household', '户口与居住证', 'consult', 'ordinary', 'low'],
          ['on-site-service', '上门代办', 'errand', 'ordinary', 'low'],
        ],
      ],
      [
        'officials',
        '干部作风',
        [
          ['no-answer', '推诿不作为', 'complaint', 'ordinary'],
          ['formalism', '形式主义', 'suggestion', 'ordinary'],
        ],
      ],
      [
        'village',
        '农业农村',
        [
          ['land', '土地与安置', 'consult', 'hard'],
          ['village-road', '村道与沟渠', 'help', 'hard'],
          ['village-water', '农村饮水', 'help', 'utility'],
          ['farm-help', '农技与补贴', 'consult', 'ordinary', 'low'],
        ],
      ],
      [
        'community',
        '社区服务',
        [
          ['community-room', '活动室与会客厅', 'suggestion', 'ordinary', 'low'],
          ['volunteer', '志愿服务', 'consult', 'ordinary', 'low'],
          ['community-affairs', '居务公开', 'consult', 'ordinary', 'low'],
        ],
      ],
      [
        'other',
        '其他',
        [
          ['other-ask', '其他咨询', 'consult', 'ordinary'],
          ['other-help', '其他求助', 'help', 'ordinary'],
          ['other-complaint', '其他投诉', 'complaint', 'ordinary'],
          ['other-idea', '其他建议', 'suggestion', 'ordinary'],
        ],
      ],
    ],
  ],
]
