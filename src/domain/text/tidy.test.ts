import fc from 'fast-check'
import { tidy } from './tidy'

describe('tidy', () => {
  it.each([
    ['every kind of line break is one', 'a\r\nb\rc\u0085d\u2028e\u2029f\vg\fh\ni', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
    ['no NUL, no control signs, no marks of order', 'a\u0000b\u0007c\u001bd\u007fe\ufefff\uffff', 'abcdef'],
    ['nothing that turns the writing around', 'a\u202eb\u2066c\u2069d', 'abcd'],
    ['half a surrogate is shown as what it is', 'a\ud83db\ude00c', 'a\ufffdb\ufffdc'],
    ['emoji stay, with their joiners', '👨‍👩‍👧 😀', '👨‍👩‍👧 😀'],
    ['never more than two empty lines', 'a\n\n\n\n\n\nb', 'a\n\n\nb'],
    ['no space at the ends, full width neither', '\u3000 你好 \n', '你好'],
    ['tabs and inner spaces are meant', 'a\tb  c', 'a\tb  c'],
    [
      'markup and SQL are only words',
      `<script>alert(1)</script>'; drop table ticket; --`,
      `<script>alert(1)</script>'; drop table ticket; --`,
    ],
  ])('%s', (_, typed, kept) => {
    expect(tidy(typed)).toBe(kept)
  })

  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          '\r',
          '\n',
          '\u0085',
          '\u2028',
          '\u0000',
          '\ufeff',
          '\ud83d',
          '\ude00',
          '\u202e',
          ' ',
          '\u3000',
          'a',
          '灯',
        ),
        { maxLength: 60 },
      )
      .map((signs) => signs.join('')),
  )

  it('is idempotent, never longer, and what it leaves can be stored and sent', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = tidy(text)
        expect(tidy(once)).toBe(once)
        expect(once.length).toBeLessThanOrEqual(text.length)
        expect(once).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/)
        expect(Buffer.from(once, 'utf8').toString('utf8')).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
