import { actor, held, NOW } from '../../../tests/builders/law-ticket'
import { HOUR } from '../calendar/china-time'
import { running } from '../clock/clock'
import { ruleActor, type Actor } from '../person/actor'
import { open, type Opening } from './open'
import { channels, type Channel } from './states'

const opening: Opening = {
  id: 'id',
  kind: 'help',
  channel: 'mini-program',
  requesterId: 'wang',
  areaPath: ['d', 'd-e'],
  recusal: { personIds: [], unitIds: [] },
}

const verdict = (who: Actor, more: Partial<Opening>): string => {
  const result = open(who, { ...opening, ...more }, NOW)
  return result.ok ? 'ok' : result.code
}

const people: Readonly<Record<string, Actor>> = {
  resident: actor('wang'),
  operator: actor('op', held('operator', { area: 'd' })),
  'grid-leader': actor('gl', held('grid-leader', { area: 'd-e' })),
  'community-worker': actor('cw', held('community-worker', { area: 'd-e' })),
  dispatcher: actor('di', held('dispatcher', { area: 'd' })),
}

/** Doors and who sits at them. */
const DOORS: Readonly<Record<Channel, readonly string[]>> = {
  'mini-program': Object.keys(people),
  hotline: ['operator'],
  visit: ['grid-leader', 'community-worker'],
  'walk-in': ['operator', 'grid-leader', 'community-worker'],
  board: ['community-worker'],
  letter: ['community-worker'],
  meeting: [],
  other: [],
}

describe('submit', () => {
  it.each(channels)('by %s only for those who sit there', (channel) => {
    for (const [name, who] of Object.entries(people))
      expect([name, verdict(who, { channel })]).toEqual([
        name,
        DOORS[channel].includes(name) ? 'ok' : 'not-your-channel',
      ])
  })

  it('by whoever another noun’s law has let through', () => {
    expect(verdict(actor('deputy'), { channel: 'letter' })).toBe('not-your-channel')
    expect(verdict(actor('deputy'), { channel: 'letter', vouched: true })).toBe('ok')
    expect(verdict(ruleActor, { channel: 'letter', vouched: true })).toBe('not-yours')
  })

  it('never by a timer', () => {
    expect(verdict(ruleActor, {})).toBe('not-yours')
    expect(verdict(ruleActor, { channel: 'visit' })).toBe('not-yours')
  })

  it('by a rule as the hotline alone: the caller stands for themselves', () => {
    const pushed = open(ruleActor, { ...opening, channel: 'hotline' }, NOW)
    expect(pushed).toMatchObject({ ok: true, value: { requesterId: 'wang', filerId: 'wang', firstAskedId: null } })
  })

  it.each([
    ['resident', null],
    ['operator', 'op'],
    ['grid-leader', 'gl'],
    ['community-worker', 'cw'],
    ['dispatcher', null],
  ])('首问负责: a %s who files for another', (name, firstAsked) => {
    const who = people[name]
    if (!who) throw new Error(name)
    const result = open(who, { ...opening, requesterId: 'elder' }, NOW)
    expect(result).toMatchObject({
      ok: true,
      value: { requesterId: 'elder', filerId: who.personId, firstAskedId: firstAsked },
    })
    expect(open(who, { ...opening, requesterId: who.personId }, NOW)).toMatchObject({
      ok: true,
      value: { firstAskedId: null },
    })
  })

  it('begins at version one with two hours to be taken up', () => {
    const result = open(actor('wang'), opening, NOW)
    if (!result.ok) throw new Error(result.code)
    expect(result.value).toMatchObject({
      version: 1,
      state: 'submitted',
      createdAt: NOW,
      endedAt: null,
      lead: null,
      settlement: null,
    })
    expect(running(result.value.clocks, 'accept')?.due).toBe(NOW + 2 * HOUR)
  })
})
