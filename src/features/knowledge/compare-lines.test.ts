import * as fc from 'fast-check'
import { compareLines } from './compare-lines'

it('says which sentence went and which came', () =>
  expect(compareLines('先挂失。再补卡。', '先挂失。到窗口补卡。当场拿卡。')).toEqual([
    { kind: 'same', text: '先挂失。' },
    { kind: 'gone', text: '再补卡。' },
    { kind: 'new', text: '到窗口补卡。' },
    { kind: 'new', text: '当场拿卡。' },
  ]))

it('holds both texts, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('甲。', '乙。', '丙；', '丁！', '戊\n'), { maxLength: 20 })
    .map((all) => all.join(''))
  const plain = (whole: string): string => whole.replace(/\n/g, '')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = compareLines(before, after)
      const of = (kinds: readonly string[]): string =>
        lines
          .filter(({ kind }) => kinds.includes(kind))
          .map((line) => line.text)
          .join('')
      expect(of(['same', 'gone'])).toBe(plain(before))
      expect(of(['same', 'new'])).toBe(plain(after))
    }),
  )
  expect(compareLines('甲。乙。', '甲。乙。').every(({ kind }) => kind === 'same')).toBe(true)
})
