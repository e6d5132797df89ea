import fc from 'fast-check'
import { mask, maskName, maskPhone, plainPhone } from './mask'

const PHONE = '〔电话已隐去〕'
const HOME = '〔住址已隐去〕'
const NAME = '〔姓名已隐去〕'

describe('mask: phones however they are disguised', () => {
  it.each([
    '13800138000',
    '138 0013 8000',
    '138-0013-8000',
    '138—0013—8000',
    '138.0013.8000',
    '1 3 8 0 0 1 3 8 0 0 0',
    '１３８００１３８０００',
    '１３８ ００１３ ８０００',
    '+86 138 0013 8000',
    '+8613800138000',
    '８６13800138000',
    '＋86-138-0013-8000',
    '028-85800000',
    '(028)85800000',
    '（０２８）８５８０００００',
    '0513 8580 0000',
    '85800000',
    '5800000',
  ])('%s', (phone) => {
    for (const text of [phone, `请打${phone}找我`, `电话:${phone}。`, `${phone} 3楼`]) {
      const masked = mask(text)
      expect(masked).toContain(PHONE)
      expect(masked.replace(/[３3]楼/, '')).not.toMatch(/[0-9０-９]{3}/)
    }
  })
})

describe('mask: who and where', () => {
  it.each([
    ['身份证510122199001011234', '身份证〔证件号已隐去〕'],
    ['身份证51012219900101123X，', '身份证〔证件号已隐去〕，'],
    ['证号 510122 19900101 1234', '证号 〔证件号已隐去〕'],
    ['证号 ５１０１２２１９９００１０１１２３４', '证号 〔证件号已隐去〕'],
    ['卡号6222021234567890123。', '卡号〔卡号已隐去〕。'],
    ['卡号 6222 0212 3456 7890', '卡号 〔卡号已隐去〕'],
    ['卡号 6222-0212-3456-7890-123', '卡号 〔卡号已隐去〕'],
    ['信箱 li.si@example.com', '信箱 〔邮箱已隐去〕'],
    ['微信号:wang_88888', '微信号:〔账号已隐去〕'],
    ['川A12345 挡道', '〔车牌已隐去〕 挡道'],
    ['川AD12345挡道', '〔车牌已隐去〕挡道'],
    ['我叫王建国,住3栋2单元501', `我叫${NAME},住${HOME}`],
    ['请找李师傅', `请找${NAME}师傅`],
    ['隔壁王阿姨说', `隔壁${NAME}阿姨说`],
    ['联系张建国先生', `联系${NAME}先生`],
    ['A座1203室漏水', `${HOME}漏水`],
    ['5号楼1单元', HOME],
    ['三单元楼道灯', `${HOME}楼道灯`],
    ['501户漏水', `${HOME}漏水`],
    ['3-2-501漏水', `${HOME}漏水`],
  ])('%s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })
})

describe('mask: what nobody needs to hide stays readable', () => {
  it.each([
    '2026年11月22日18:30停水,到23日早上6点还没来',
    '2026-11-22 至 2026-11-23 停电',
    '2026.11.22-2026.11.23停电两天',
    '2026.11.20、2026.11.21、2026.11.22 都停了',
    '20261122晚上停电',
    '我的工单20261122-000123怎么还没办',
    '小区共500户,1200人,停水3天',
    '物业费每平米1.85元,一年2356.40元',
    '工程款3500000元',
    '噪音有75.3分贝,昨天68.1、66.0、70.2',
    '门口一座天桥、三座公厕',
    '公交811路和G17路',
    '请打12345或110',
    '公安同志、环卫师傅、货车师傅、保安大爷都在',
    '请项目经理和车间主任来看看',
    '我向老师反映过',
    '谢谢师傅，灯修好了',
    '感谢师傅，多谢阿姨，致谢老师',
    '班主任老师、科任老师、任课老师和高三老师',
    '平时老师和周末老师不一样，许多老师都累',
    '向各位师傅问好，祝各位老师快乐',
    '请安装师傅、施工师傅、卫生阿姨、房东先生和车主先生来',
    '基金经理、高级经理、大堂经理都问过',
    '能理解老师的做法，责任不全归于老师',
    '一栋楼的人都没有水',
    '一栋居民楼里的人，两栋教学楼，一幢平房',
    '2019 2020 2021 2022 2023 年都修过',
    '电表读数 5832 度',
    '限速40,高3.5米',
  ])('%s', (text) => {
    expect(mask(text)).toBe(text)
  })
})

const piece = fc.constantFrom(
  '138',
  '0013',
  '8000',
  '１３８',
  '+86',
  ' ',
  '-',
  '·',
  '栋',
  '单元',
  '室',
  '号楼',
  '我叫',
  '王',
  '阿姨',
  '川A',
  '@',
  '.com',
  '微信',
  '2026',
  '年',
  '\n',
  '😀',
  '〔',
  '〕',
  '0',
  'x',
  '，',
)
const anything = fc.oneof(
  fc.string({ maxLength: 200, unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')),
)

describe('mask: as a function', () => {
  it('is idempotent: masked text is masked', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = mask(text)
        expect(mask(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws, and takes time in proportion to the text, on 12,000 signs of anything', () => {
    const worst = [
      'a',
      '1',
      '1 ',
      '１',
      '王',
      'a.',
      '0-',
      '3栋',
      '@',
      '微信',
      '微信 ',
      '1.',
      '一',
      '我叫',
      '\n',
      '川A',
      '一二',
      '(0',
    ]
    const spent = worst.map((part) => {
      const text = part.repeat(12_000 / part.length)
      const from = performance.now()
      mask(text)
      return performance.now() - from
    })
    expect(Math.max(...spent)).toBeLessThan(400)
    fc.assert(
      fc.property(
        fc.string({ minLength: 12_000, maxLength: 12_000, unit: 'binary' }),
        (text) => typeof mask(text) === 'string',
      ),
      { numRuns: 10 },
    )
  })

  it('finds no phone in a text that it has masked', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((nine) => nine.join(''))
    fc.assert(
      fc.property(
        fc.constantFrom('13', '15', '18', '19'),
        digits,
        fc.constantFrom('', ' ', '-', ' - '.trim(), '\u3000'),
        (head, tail, gap) => {
          const phone = `${head}${tail}`
          const typed = `${phone.slice(0, 3)}${gap}${phone.slice(3, 7)}${gap}${phone.slice(7)}`
          expect(mask(`我的电话${typed},谢谢`)).toBe(`我的电话${PHONE},谢谢`)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('names and numbers for staff', () => {
  it('leaves the surname', () => {
    expect(maskName('王秀兰')).toBe('王**')
    expect(maskName('李')).toBe('李*')
    expect(maskName('')).toBe('')
    expect(maskName('𠮷田')).toBe('𠮷*')
  })

  it('leaves the ends of a phone', () => {
    expect(maskPhone('13800138000')).toBe('138****8000')
    expect(maskPhone('02885800000')).toBe('028****0000')
  })

  it.each([
    ['138 0013 8000', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['＋８６１３８００１３８０００', '13800138000'],
    ['(028) 8580 0000', '02885800000'],
    ['85800000', '85800000'],
    ['12345678901', null],
    ['1380013800', null],
    ['138001380001', null],
    ['电话', null],
    ['', null],
  ])('reads %s', (typed, plain) => {
    expect(plainPhone(typed)).toBe(plain)
  })
})
