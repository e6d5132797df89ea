import { problem } from '../../gateway/outcome'
import { newId } from '../../gateway/new-id'
import { refusalOf, type SubmitInput } from './check-submission'
import { sayRefused } from './say-refused'

const good: SubmitInput = { id: newId(), text: '路灯不亮', place: { area: '510116001001' } }
const said = (part: Partial<SubmitInput>): string | null => {
  const refusal = refusalOf({ ...good, ...part })
  return refusal && sayRefused(refusal)
}

test('what can be sent is not refused', () => expect(said({})).toBeNull())

test.each<[Partial<SubmitInput>, string]>([
  [{ text: ' \u3000\n' }, '“什么事”请填写。'],
  [{ text: '灯'.repeat(16_001) }, '“什么事”太长了，请删短一些。'],
  [{ onBehalf: { name: '', phone: null } }, '“他叫什么”请填写。'],
  [{ onBehalf: { name: '李大爷', phone: '123' } }, '“他的电话”电话号码不对，请填 11 位手机号，或者带区号的座机。'],
  [{ place: { text: '街'.repeat(121), area: '510116001001' } }, '“在哪里”太长了，请删短一些。'],
  [{ place: { text: '家门口' } }, '还不知道在哪里，请选一下社区或者在地图上点一下。'],
])('%j', (part, words) => expect(said(part)).toBe(words))

test('12,000 characters, full-width digits and emoji are no reason to refuse', () => {
  expect(said({ text: `${'电话１３８８０００１２３４😀\r\n'.repeat(600)}` })).toBeNull()
})

test('a refusal of the law keeps the law’s words', () => {
  expect(sayRefused(problem('place-outside'))).toContain('不在本区')
})
