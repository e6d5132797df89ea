import { problem } from '../../gateway/outcome'
import { stillRefused } from './still-refused'

const place = { place: { text: '北门', longitude: null, latitude: null, path: [], chosen: false } }

test('what was put right is not called wrong any more', () => {
  expect(stillRefused(null, place)).toBeNull()
  expect(stillRefused(problem('place-missing'), place)).toBeNull()
  expect(stillRefused(problem('unknown-subject'), { kind: 'complaint', about: null })).toBeNull()
})

test('what has nothing to do with it stays', () => {
  const missing = problem('place-missing')
  expect(stillRefused(missing, { text: '灯坏了' })).toBe(missing)
  const sent = problem('same-id-other-body')
  expect(stillRefused(sent, { text: '灯坏了' })).toBe(sent)
})

test('of several fields only the one that was written anew is cleared', () => {
  const both = problem('bad-input', {
    issues: [
      { path: 'text', code: 'empty' },
      { path: 'onBehalf.phone', code: 'bad-phone' },
    ],
  })
  const left = stillRefused(both, { text: '灯坏了' })
  expect(left?.detail?.issues).toEqual([{ path: 'onBehalf.phone', code: 'bad-phone' }])
  expect(stillRefused(left, { behalf: { name: '李大爷', phone: '13800000001' } })).toBeNull()
})
