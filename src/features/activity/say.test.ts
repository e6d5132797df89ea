import { sayMine, sayPlaces, sayWhen } from './say'

const at = (time: string) => new Date(`2026-11-${time}+08:00`).toISOString()
const now = Date.parse(at('27T09:00:00'))

describe('when', () => {
  it('says the day once', () =>
    expect(sayWhen({ startsAt: at('28T09:00:00'), endsAt: at('28T11:30:00') }, now)).toBe('明天 09:00 到 11:30'))
  it('says both days where it goes on', () =>
    expect(sayWhen({ startsAt: at('28T22:00:00'), endsAt: at('29T06:00:00') }, now)).toBe('明天 22:00 到 后天 06:00'))
})

describe('places', () => {
  it.each([
    [20, 3, 0, '还有 17 个名额，共 20 个'],
    [20, 20, 0, '20 个名额已满'],
    [20, 20, 15, '20 个名额已满，15 人候补'],
    // A freed place that is on its way to the next in turn is nobody else's.
    [20, 19, 2, '20 个名额已满，2 人候补'],
    [20, 21, 0, '20 个名额已满'],
  ])('%i places, %i taken, %i wait', (quota, seated, waiting, said) =>
    expect(sayPlaces({ quota, seated, waiting })).toBe(said),
  )
})

describe('my place', () => {
  const place = { ahead: null, holdUntil: null, minutes: null }
  it('is nothing before I signed up', () => expect(sayMine(null, 'published', now)).toBeNull())
  it('says how many are before me', () => {
    expect(sayMine({ ...place, state: 'waiting', ahead: 2 }, 'published', now)).toContain('前面还有 2 位')
    expect(sayMine({ ...place, state: 'waiting', ahead: 0 }, 'published', now)).toContain('下一个就是您')
  })
  it('says until when a place is held', () =>
    expect(sayMine({ ...place, state: 'held', holdUntil: at('27T21:00:00') }, 'published', now)).toBe(
      '空出来的名额给您留到 今天 21:00，请在这之前确认。',
    ))
  it('calls nobody absent', () => expect(sayMine({ ...place, state: 'going' }, 'recorded', now)).toBe('您报了名。'))
  it('says what was recorded', () => {
    expect(sayMine({ ...place, state: 'came', minutes: 90 }, 'recorded', now)).toBe('您来了，记了 1.5 小时。')
    expect(sayMine({ ...place, state: 'came' }, 'running', now)).toBe('您已签到。')
  })
})
