import * as fc from 'fast-check'
import { fold } from './fold'
import { documentTerms, signsOf, termsOf } from './terms'

describe('what a text is found by', () => {
  it.each([
    ['社保卡丢了', ['社保', '保卡', '卡丢', '丢了']],
    ['水', ['水']],
    ['打 12345,找wifi密码', ['打', '12345', '找', 'wifi', '密码']],
    ['２４小时　ＡＴＭ', ['24', '小时', 'atm']],
    ['電話補辦', ['电话', '话补', '补办']],
    ['第3.5条 A-1栋', ['第', '3.5', '条', 'a-1', '栋']],
    ['停水停水', ['停水', '水停']],
    [' ,。!', []],
    ['', []],
  ])('%s', (text, terms) => expect(termsOf(text)).toEqual(terms))

  it('is the same however it is typed', () => expect(termsOf('戶籍證明')).toEqual(termsOf('户籍证明')))

  it('holds every pair of a text that is cut out of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'社保卡丢了补办身份证停水电话'), { minLength: 2, maxLength: 30 }),
        fc.nat(28),
        (signs, from) => {
          const text = signs.join('')
          const cut = text.slice(from, from + 6)
          if (cut.length < 2) return
          const all = termsOf(text)
          for (const term of termsOf(cut)) expect(all).toContain(term)
        },
      ),
    )
  })

  it('never fails, whatever is typed, and stays within bounds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const term of termsOf(text)) expect(term.length).toBeLessThanOrEqual(40)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    expect(termsOf(Array.from({ length: 9_000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(''))).toHaveLength(
      1_200,
    )
  })
})

it('a document’s terms stand once, at the best place', () => {
  const terms = documentTerms('补办社保卡', ['社保卡丢了'], '社保卡丢了,到窗口补办。')
  expect(terms).toEqual(expect.arrayContaining(['t社保', 't保卡', 't补', 'k卡丢', 'x窗口']))
  expect(terms).not.toContain('k社保')
  expect(terms).not.toContain('x社保')
  expect(signsOf('水费A1')).toEqual(['水', '费'])
})
