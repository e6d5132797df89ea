import { sayGap, sayHours, sayRange, startsOn, weekOf } from './say'

const at = (moment: string): string => new Date(`${moment.replace(' ', 'T')}:00+08:00`).toISOString()
const NOW = Date.parse(at('2026-11-23 09:00'))

it('says hours and days as they are said on a roster', () => {
  expect(sayHours({ from: at('2026-11-23 08:00'), to: at('2026-11-23 20:00') })).toBe('08:00 到 20:00')
  expect(sayHours({ from: at('2026-11-23 20:00'), to: at('2026-11-24 08:00') })).toBe('20:00 到次日 08:00')
  expect(sayHours({ from: at('2026-11-23 16:00'), to: at('2026-11-24 00:00') })).toBe('16:00 到 00:00')
  expect(sayRange({ from: at('2026-11-23 20:00'), to: at('2026-11-24 08:00') }, NOW)).toBe('今天 20:00 到明天 08:00')
})

it('says who is missing, or that nobody was planned', () => {
  const gap = {
    from: at('2026-11-24 08:00'),
    to: at('2026-11-24 20:00'),
    missing: [] as { id: string; name: string }[],
  }
  expect(sayGap(gap, NOW)).toBe('明天 08:00 到 20:00 没有人值班')
  expect(sayGap({ ...gap, missing: [{ id: '1', name: '陈静' }] }, NOW)).toBe('明天 08:00 到 20:00 陈静不在岗，没有人顶')
})

it('puts a night where it begins', () => {
  const night = { from: at('2026-11-23 20:00') }
  expect(startsOn([night], '2026-11-23')).toEqual([night])
  expect(startsOn([night], '2026-11-24')).toEqual([])
  expect(
    weekOf('2026-11-23', NOW)
      .map((each) => each.label)
      .slice(0, 3),
  ).toEqual(['今天', '明天', '后天'])
})
