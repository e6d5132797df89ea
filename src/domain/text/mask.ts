/**
 * What becomes public is masked as the reader will see it, before it is sent; the same function runs on the phone
 * (preview) and in the cloud (law). Found after normalising +86, spaces, dashes and full-width digits, masked in the
 * text as it was typed. Masked: phone and landline numbers, identity cards, bank cards, e-mail, WeChat/QQ numbers,
 * number plates, names that introduce themselves, and places finer than the community (building, unit, room).
 */

/* No look-behind anywhere: iOS before 16.4 cannot even load it. What stands before a match is caught and put back. */
const D = '[0-9０-９]'
const GAP = '[\\s\\u3000\\-－—·.]{0,2}'
const digits = (count: string): string => `(?:${D}${GAP}){${count}}`
const SEP = '[\\s\\u3000\\-－—·.]{1,2}'
const START = `(^|[^0-9０-９])`
const END = `(?![0-9０-９])`
const HAN = '\\p{Script=Han}'

interface Rule {
  readonly name: string
  readonly find: RegExp
  readonly replace: string
}

const rule = (name: string, source: string, replace: string): Rule => ({
  name,
  find: new RegExp(source, 'gu'),
  replace: `$1${replace}`,
})

const SURNAME =
  '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费廉岑薛雷贺倪汤罗毕郝邬安常乐于时傅康伍余顾孟黄穆萧尹姚邵汪毛狄米贝明计戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁邓洪包石崔龚程邢裴陆翁段侯牧谷车宁仇刘龙叶白赖乔谭温习艾鱼向古易廖文曾关游岳]'
const TITLE = '(?=您好|先生|女士|阿姨|大爷|大妈|老师|师傅|同志|经理|主任)'
/** Words that end in a sign which is a surname too: 公安同志, 环卫师傅, 谢谢师傅 and 班主任老师 are nobody's name. */
const NOT_A_NAME =
  '(?!(?:[公保治平早晚]安|[门保警护环]卫|[租交货班洗停校卡吊叉动列客轿火]车|[水城网电宿楼房交托]管|[各双对官军警地校医业甲乙]方|[新前现历主责担信科聘]任|[机海有相无]关|[工课]程|主席|[会设统]计|[音娱]乐|历史|[语英作]文|[门楼]房|[公道铁马一]路|.向|[由对关至归属善在等]于|[当及平有随那同小]时|[其业]余|园丁|[谢感多答致]谢|[普职初]高|[资奖基现租押罚薪]金|[学补复练实预]习|[经平日非通]常|[理了讲]解|[反供响]应|[阶手路]段|[说证声]明|[交收花付]钱|[明坦]白|[立起]马))'
/** The same for words that begin with such a sign. */
const NOT_A_FULL_NAME =
  '(?!项目|车[间队管主站辆位库务行]|安[保全监装排检置]|房[管产东主]|路[政灯边过]|计[生算]|高[中级三二一校年薪兴]|管[道理家委]|文[化书艺员]|应[急该届]|常[务驻任]|席位|钟[点表]|包[工括车]|谢[谢了]|任[课何教]|许多|周[末边围一二三四五六日]|解释|温馨|金[牌融]|祝[各您大福愿]|向[各您广大全贵]|时[任候常]|明[天白年]|施[工救]|卫生|纪[检委]|顾问|童[装年]|白天|马上|于[是全各]|孔子)'
/** So many buildings, or a building that has no number: 一栋楼的人, 两幢教学楼. Which building it is, none of them says. */
const A_BUILDING =
  '(?![一两](?:栋|幢)(?:(?:居民|宿舍|教学|办公|住宅|商业|商品|老|旧|小|大|高|整|危|新)?(?:楼|楼房|房子|别墅|民宅)(?:的人|里的|里面|所有|全体|都|住着|住了|有[0-9０-９一二三四五六七八九十几]|塌|拆|已拆|已经拆|完工|建成)|平房|别墅|民宅|民房|教学楼|办公楼|高楼|空置))'
const COUNT = '[0-9０-９一二三四五六七八九十]'
const ROOM = `(?:[\\s,，-]?[0-9０-９]{1,5}(?:室|号|房|户)?)?`

const rules: readonly Rule[] = [
  // Grouped as such numbers are grouped, or every digit apart: a list of dates or of measurements is neither.
  rule(
    'identity card',
    `${START}(?:${D}{17}[0-9０-９xXｘＸ]|[1-8１-８]${D}{5}${GAP}(?:[1１][9９]|[2２][0０])${D}{2}${GAP}[01０１]${D}${GAP}[0-3０-３]${D}${GAP}${D}{3}${GAP}[0-9０-９xXｘＸ]|${D}(?:${SEP}${D}){16}${SEP}[0-9０-９xXｘＸ]|${D}{4}(?:${SEP}${D}{4}){3}${SEP}${D}[0-9０-９xXｘＸ])${END}`,
    '〔证件号已隐去〕',
  ),
  rule(
    'bank card',
    `${START}(?:${D}{16,19}|(?![12１２][90９０]${D}{2}${SEP}[12１２][90９０])${D}{4}(?:${SEP}${D}{4}){3}(?:${GAP}${D}{1,3})?|${D}(?:${SEP}${D}){15,18}|${D}{6}${SEP}${D}{10,13})${END}`,
    '〔卡号已隐去〕',
  ),
  rule(
    'mobile',
    `${START}(?:[+＋]?[8８][6６]${GAP})?[1１]${GAP}[3-9３-９]${GAP}${digits('8')}${D}${END}`,
    '〔电话已隐去〕',
  ),
  rule(
    'landline',
    `${START}[(（]?[0０]${D}{2,3}[)）]?${GAP}[2-9２-９]${GAP}${digits('5,6')}${D}${END}`,
    '〔电话已隐去〕',
  ),
  // Not a day written without dashes (20261122, also at the head of our own ticket numbers), nor so many of something.
  rule(
    'local line',
    `${START}(?!20\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?:\\D|$))[2-9２-９]${D}{6,7}(?![0-9０-９]|\\s?[元块万号％%年月日度吨米]|\\.\\d)`,
    '〔电话已隐去〕',
  ),
  rule('e-mail', '(^|[^A-Za-z0-9._%+-])[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+', '〔邮箱已隐去〕'),
  rule(
    'account',
    '((?:微信|vx|VX|wx|WX|QQ|qq|扣扣)(?:号|号码)?\\s?(?:是|为)?[:：]?\\s?)[A-Za-z0-9_-]{5,20}',
    '〔账号已隐去〕',
  ),
  rule(
    'plate',
    '(^|[^A-Za-z0-9])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·•\\s]?[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])',
    '〔车牌已隐去〕',
  ),
  rule(
    'own name',
    `((?:我叫|我是|本人姓名|本人叫|姓名|联系人|投诉人|反映人|业主叫)\\s?[:：]?\\s?)${SURNAME}${HAN}{1,2}(?=[，,。.；;：:、\\s)）（(]|家|住|电话|身份|$)`,
    '〔姓名已隐去〕',
  ),
  rule(
    'titled name',
    `(^|[^${HAN}]|联系|找|叫|是|的|和|跟)${NOT_A_FULL_NAME}${SURNAME}${HAN}{1,2}${TITLE}`,
    '〔姓名已隐去〕',
  ),
  // 感谢谢师傅: thanks to one whose name is 谢.
  rule('thanked surname', `(感谢|多谢|谢谢|答谢|致谢)${SURNAME}${TITLE}`, '〔姓名已隐去〕'),
  rule('surname', `(^|${NOT_A_NAME}.)${SURNAME}${TITLE}`, '〔姓名已隐去〕'),
  rule(
    'home',
    `()${A_BUILDING}[0-9０-９A-Za-z一二三四五六七八九十]{1,4}(?:栋|幢|号楼)(?:[\\s,，-]?${COUNT}{1,3}(?:单元|门))?(?:[\\s,，-]?${COUNT}{1,3}(?:楼|层))?${ROOM}`,
    '〔住址已隐去〕',
  ),
  rule('unit', `()${COUNT}{1,3}单元${ROOM}`, '〔住址已隐去〕'),
  rule(
    'tower',
    `()(?:[A-Za-z]座|[0-9]{1,3}座(?=${COUNT}))(?:[\\s,，-]?${COUNT}{1,3}(?:单元|门))?(?:[\\s,，-]?${COUNT}{1,3}(?:楼|层))?${ROOM}`,
    '〔住址已隐去〕',
  ),
  // 501户 is a home, 500户 is how many.
  rule('door', `${START}(?:${D}{3,5}(?:室|房)|${D}{1,2}[0０][1-9１-９]户)`, '〔住址已隐去〕'),
  rule('dashed home', `${START}[0-9０-９]{1,2}[-－][0-9０-９]{1,2}[-－][0-9０-９]{2,4}${END}`, '〔住址已隐去〕'),
]

const once = (text: string): string => rules.reduce((masked, each) => masked.replace(each.find, each.replace), text)

/** The text as a stranger may read it. Idempotent: what one pass leaves bare beside what it hid, the next one finds. */
export const mask = (text: string): string => {
  let masked = once(text)
  for (let before = text; masked !== before;) {
    before = masked
    masked = once(masked)
  }
  return masked
}

/** A person's name as staff may read it without asking for contact details: the surname and stars. */
export const maskName = (name: string): string =>
  name.length === 0 ? '' : `${[...name][0] ?? ''}${'*'.repeat(Math.max(1, [...name].length - 1))}`

/** `138****5678`. */
export const maskPhone = (phone: string): string => phone.replace(/^(\d{3})\d+(\d{4})$/, '$1****$2')

/** Eleven plain digits from what people type: +86, spaces, dashes and full-width digits removed. Null when it is no number. */
export const plainPhone = (typed: string): string | null => {
  const plain = typed
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\-－—()（）]/g, '')
    .replace(/^(?:\+|＋)?86(?=1\d{10}$)/, '')
  return /^1[3-9]\d{9}$/.test(plain) || /^0\d{9,11}$/.test(plain) || /^[2-9]\d{6,7}$/.test(plain) ? plain : null
}
