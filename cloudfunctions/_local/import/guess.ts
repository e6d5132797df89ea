import type { Kind } from '../../../src/domain/ticket/states'

/**
 * What a letter is about, by the words in it: a plain list, read from the top, title before body. It is a guess and says so in the
 * ticket's note; what fits nothing goes to 其他, never to the nearest thing.
 */
const SIGNS: readonly (readonly [leaf: string, words: RegExp])[] = [
  ['wages-owed', /拖欠.{0,6}(工资|薪)|欠薪|农民工工资|讨薪/],
  ['provident-fund', /公积金/],
  ['title-deed', /房产证|不动产(权)?证|产权证|办证难|国土证/],
  ['late-handover', /延期交房|逾期交房|交房|开发商|楼盘质量|精装房|烂尾|购房合同|预售|房价|限购|买房/],
  ['property-change', /更换物业|换物业|物业.{0,6}(退出|交接)/],
  ['owners', /业委会|业主委员会|业主大会/],
  ['repair-fund', /维修(基|资)金/],
  ['property-fee', /物业费|物业收费|物业管理费/],
  ['lift-add', /加装电梯|增设电梯/],
  ['lift-old', /电梯/],
  ['property-poor', /物业/],
  ['renewal-ask', /老旧小区|旧城改造|棚改|棚户区|提质改造/],
  ['shed', /违建|违章建筑|违法建(设|筑)|私搭乱建|违规搭建/],
  ['load-wall', /承重墙/],
  ['house-to-shop', /住改商|民宅.{0,6}(经营|办公)/],
  ['charging', /充电桩|充电站/],
  ['metro', /地铁|轻轨|磁悬浮|城铁|轨道交通/],
  ['bus-line', /公交线路|公交车|公交|\d+路车/],
  ['taxi', /出租车|的士|网约车|滴滴/],
  ['traffic-light', /红绿灯|信号灯/],
  ['crossing', /斑马线|人行天桥|过街|隔离栏|地下通道/],
  ['parking-fee', /停车费|停车收费/],
  ['estate-parking', /停车位|车位|停车难|停车场/],
  ['illegal-parking', /违停|乱停|占道停车|违章停车/],
  ['trucks', /渣土/],
  ['site-noise', /(施工|工地).{0,12}(噪|扰民|吵)|夜间施工|(噪|扰民).{0,12}(施工|工地)/],
  ['dance-noise', /广场舞/],
  ['shop-noise', /(酒吧|KTV|商铺|超市|麻将馆|夜宵).{0,12}(噪|扰民|吵)|噪音|噪声|扰民/i],
  ['cooking-smoke', /油烟/],
  ['dust', /扬尘|灰尘/],
  ['factory-smell', /异味|臭味|恶臭|废气|污染|搅拌站|排放/],
  ['river-dirty', /河道|黑臭|水体|湖.{0,4}(污|臭)|污水/],
  ['rubbish-heap', /垃圾/],
  ['stalls', /摊贩|占道经营|夜市|流动摊/],
  ['lamp-dark', /路灯/],
  ['manhole', /井盖/],
  ['flooding', /积水|内涝|排水/],
  ['sewer', /下水道|化粪池|堵塞/],
  ['pavement', /人行道|盲道/],
  ['road-works', /围挡|占道施工|道路施工|修路/],
  ['road-pit', /路面|坑洼|马路|道路|公路|修.{0,4}路|断头路/],
  ['water-off', /停水|自来水|供水|水压|二次供水/],
  ['power-off', /停电|供电|电费|电价|用电|高压线|变电站|国网/],
  ['gas-off', /燃气|天然气|煤气|供暖|集中供热/],
  ['signal', /宽带|移动公司|联通|电信|信号/],
  ['kindergarten', /幼儿园/],
  ['after-school', /培训(机构|班|学校)|补课|补习/],
  ['enrol', /入学|学区|学位|招生|小升初|中考|高考|学校|教育局|教师|老师|小学|中学|大学|学院/],
  ['medical', /医保|新农合|农合/],
  ['pension', /养老(保险|金)|退休/],
  ['social-card', /社保|社会保障卡/],
  ['job-subsidy', /人才|补贴|租房补贴|就业/],
  ['contract', /劳动(合同|仲裁|局)|辞退|加班|五险/],
  ['clinic', /医院|医生|卫生院|卫计|医疗|社区卫生/],
  ['vaccine', /疫苗|接种/],
  ['low-income', /低保|救助|贫困|扶贫|特困/],
  ['disabled', /残疾/],
  ['elder-home', /养老院|老人|养老/],
  ['household', /户口|落户|户籍|身份证|居住证/],
  ['land', /拆迁|征地|征收|安置|宅基地|补偿/],
  ['village-road', /村.{0,6}路|乡道|通村/],
  ['village-water', /饮水|水库/],
  ['fraud', /诈骗|传销|非法集资|骗/],
  ['gambling', /赌博|麻将|涉黄|黄赌/],
  ['dog-stray', /流浪狗|恶犬|养狗|犬/],
  ['fire-risk', /消防|火灾/],
  ['food-dirty', /食品|餐饮|饭店|卫生许可/],
  ['prepaid', /跑路|预付|会员卡|健身(房|卡)/],
  ['refund', /退款|退费|退钱|消费者/],
  ['price', /价格|乱收费|收费/],
  ['market-plan', /菜市场|农贸市场|市场/],
  ['court', /公园|球场|体育|游泳馆|健身/],
  ['events', /文化|图书馆|博物馆|景区|旅游|古城/],
  ['green-damage', /绿化|绿地|树/],
  ['hall-slow', /窗口|办事大厅|政务(中心|服务)|办事效率/],
  ['no-answer', /不作为|推诿|踢皮球|乱作为|村干部|村支书|贪污|腐败/],
]

const OTHER: Readonly<Partial<Record<Kind, string>>> = {
  consult: 'other-ask',
  complaint: 'other-complaint',
  'tip-off': 'other-complaint',
  suggestion: 'other-idea',
}

export interface Guess {
  readonly category: string
  readonly kind: Kind
  readonly isKnown: boolean
}

/** `known` says whether the district's tree has a category at all. */
export function guess(text: string, known: (category: string) => boolean): Guess {
  const title = text.split('\n', 1)[0] ?? ''
  const kind = kindOf(title)
  const found = SIGNS.find(([, words]) => words.test(title)) ?? SIGNS.find(([, words]) => words.test(text))
  if (found && known(found[0])) return { category: found[0], kind, isKnown: true }
  return { category: OTHER[kind] ?? 'other-help', kind, isKnown: false }
}

function kindOf(title: string): Kind {
  if (/举报/.test(title)) return 'tip-off'
  if (/投诉|强烈要求|太差|乱象|违规|违法/.test(title)) return 'complaint'
  if (/建议|希望能|提议|呼吁/.test(title)) return 'suggestion'
  if (/咨询|请问|询问|吗[？?]?$|何时|什么时候|如何|[？?]$/.test(title)) return 'consult'
  return 'help'
}
