import { codeIn, told } from './code-in'

describe('an invitation code', () => {
  it('is read from a link or as it stands', () => {
    expect(codeIn(' ABCD-EFGH ')).toBe('ABCD-EFGH')
    expect(codeIn(told('ABCD-EFGH', 'https://x.test'))).toBe('ABCD-EFGH')
    expect(codeIn('https://x.test/a?b=1&code=AB%20CD#top')).toBe('AB CD')
    expect(codeIn('https://x.test/?code=%E0%A4%A')).toBe('')
  })

  it('travels bare into WeChat', () => {
    expect(told('ABCD', null)).toBe('ABCD')
  })
})
