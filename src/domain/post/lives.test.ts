import { facts, inputs, postIn, PATH } from '../../../tests/builders/post-law'
import { actor, held, NOW } from '../../../tests/builders/law-ticket'
import { DAY, HOUR } from '../calendar/china-time'
import { nearestDue, running, start } from '../clock/clock'
import { limits } from '../clock/limits'
import { ruleActor, type Actor } from '../person/actor'
import { decide } from './decide'
import { open } from './open'
import type { Post } from './post'
import type { Facts, RoadInput, RoadName } from './roads'

const author = actor('author')
const worker = actor('worker', held('community-worker', { area: 'd-e-1', offices: ['committee'] }))
const secretary = actor('secretary', held('secretary', { area: 'd-e-1', offices: ['committee'] }))

const take = <N extends RoadName>(
  road: N,
  who: Actor,
  post: Post,
  input: RoadInput[N] = inputs[road],
  more: Partial<Facts> = {},
): Post => {
  const result = decide(road, post, who, input, { ...facts, ...more })
  if (!result.ok) throw new Error(`${road}: ${result.code}`)
  return result.value
}
const verdict = <N extends RoadName>(
  road: N,
  who: Actor,
  post: Post,
  input: RoadInput[N] = inputs[road],
  more: Partial<Facts> = {},
): string => {
  const result = decide(road, post, who, input, { ...facts, ...more })
  return result.ok ? 'ok' : result.code
}

const fresh = open({ id: 'post', requesterId: 'author', areaPath: PATH, recusal: { personIds: [], unitIds: [] } }, NOW)

it('promises a check in one working day, and an answer in five from publication', () => {
  expect(new Date(nearestDue(fresh.clocks) ?? 0).toISOString()).toBe('2026-11-24T10:00:00.000Z')
  const shown = take('approve', worker, fresh)
  expect(shown.publishedAt).toBe(NOW)
  expect(new Date(nearestDue(shown.clocks) ?? 0).toISOString()).toBe('2026-11-30T10:00:00.000Z')
})

describe('hiding', () => {
  it('is appealed once, and judged by another pair of eyes', () => {
    const hidden = take('hide', worker, fresh)
    expect(hidden).toMatchObject({ state: 'hidden', hiding: { reason: 'attack', byId: 'worker', from: 'pending' } })
    expect(nearestDue(hidden.clocks)).toBeNull()
    const appealed = take('appeal', author, hidden)
    expect(running(appealed.clocks, 'review')).toBeDefined()
    expect(verdict('restore', worker, appealed)).toBe('not-yours')
    expect(verdict('uphold', worker, appealed)).toBe('not-yours')
    const upheld = take('uphold', secretary, appealed)
    expect(upheld).toMatchObject({ state: 'hidden', hiding: { byId: 'worker' } })
    expect(verdict('appeal', author, upheld)).toBe('appealed-already')
    // Hidden before anybody read it, and let through after all: the promise begins now.
    const restored = take('restore', secretary, appealed, {}, { at: NOW + HOUR })
    expect(restored).toMatchObject({ state: 'published', publishedAt: NOW + HOUR, hiding: null })
  })

  it('stops what was promised to the author, and gives it back as it was', () => {
    const shown = take('approve', worker, fresh)
    const due = nearestDue(shown.clocks) ?? 0
    const hidden = take('hide', worker, shown, inputs.hide, { at: NOW + DAY })
    expect(nearestDue(hidden.clocks)).toBeNull()
    const back = take('restore', secretary, hidden, {}, { at: NOW + 3 * DAY })
    expect(nearestDue(back.clocks)).toBe(due + 2 * DAY)
  })

  it('gives a closed post back closed', () => {
    const closed = postIn('closed', { endedAt: NOW - HOUR, ending: 'rated' })
    const back = take('restore', secretary, take('hide', worker, closed))
    expect(back).toMatchObject({ state: 'closed', endedAt: NOW - HOUR, ending: 'rated' })
  })
})

describe('reports', () => {
  it('hide by three different people, and by no fewer', () => {
    let post = postIn('published', { reporterIds: [] })
    for (const name of ['one', 'two']) post = take('report', actor(name), post)
    expect(verdict('report', actor('two'), post)).toBe('reported-already')
    expect(verdict('suspend', ruleActor, post)).toBe('too-few-reports')
    post = take('report', actor('three'), post)
    post = take('suspend', ruleActor, post)
    expect(post).toMatchObject({ state: 'in-review', hiding: { reason: 'reported', byId: null, from: 'published' } })
    // What the platform found needs no report.
    expect(verdict('suspend', ruleActor, postIn('published', { reporterIds: [] }), { reason: 'machine' })).toBe('ok')
  })

  it('count from zero once somebody has looked', () => {
    const restored = take('restore', worker, postIn('in-review', { hiding: null }))
    expect(restored).toMatchObject({ reporterIds: [], reportRound: 2 })
    const dismissed = take('dismiss-reports', worker, postIn('published'))
    expect(dismissed).toMatchObject({ state: 'published', reporterIds: [], reportRound: 2 })
    expect(verdict('dismiss-reports', worker, dismissed)).toBe('no-reports')
    expect(verdict('report', actor('one'), dismissed)).toBe('ok')
  })

  it('make whoever keeps it hidden the one who hid it', () => {
    const kept = take('uphold', worker, postIn('in-review', { hiding: { ...hiding, byId: null } }))
    expect(kept.hiding?.byId).toBe('worker')
    const appealed = take('appeal', author, kept)
    expect(verdict('uphold', worker, appealed)).toBe('not-yours')
    expect(verdict('uphold', secretary, appealed)).toBe('ok')
  })
})
const hiding = { reason: 'reported', at: NOW, byId: null, from: 'published', endedAt: null } as const

describe('answers', () => {
  it('are given in the name of one’s own unit, never of the unit it is about', () => {
    expect(verdict('answer', worker, postIn('published'), { unitId: 'lamps' })).toBe('not-your-unit')
    const both = actor(
      'x',
      held('secretary', { area: 'd-e-1', offices: ['committee'] }),
      held('handler', { unit: 'lamps' }),
    )
    expect(verdict('answer', both, postIn('published'), { unitId: 'lamps' })).toBe('ok')
  })

  it('are owed once more after an unhappy verdict, and once only', () => {
    const unhappy = { solved: 'no', level: 'unsatisfied' } as const
    let post = take('answer', worker, take('approve', worker, fresh))
    expect(post.answer).toMatchObject({ round: 1, unitId: 'committee' })
    post = take('rate', author, post, unhappy)
    expect(post).toMatchObject({ state: 'published', ratings: [{ round: 1, solved: 'no' }] })
    expect(running(post.clocks, 'respond')).toBeDefined()
    post = take('answer', secretary, post)
    expect(post.answer?.round).toBe(2)
    post = take('rate', author, post, unhappy)
    expect(post).toMatchObject({ state: 'closed', ending: 'rated', ratings: [{ round: 1 }, { round: 2 }] })
  })

  it('may be rated for fourteen days, and lapse as not rated', () => {
    const post = { ...postIn('answered'), clocks: start([], 'rate', limits.rate, NOW) }
    expect(verdict('lapse', ruleActor, post)).toBe('too-early')
    expect(verdict('rate', author, post, inputs.rate, { at: NOW + 14 * DAY })).toBe('ok')
    expect(verdict('rate', author, post, inputs.rate, { at: NOW + 14 * DAY + 1 })).toBe('rating-time-is-over')
    expect(take('lapse', ruleActor, post, {}, { at: NOW + 14 * DAY })).toMatchObject({
      state: 'closed',
      ending: 'not-rated',
    })
  })
})

it('merges into a living post of the same community, never into itself', () => {
  const post = postIn('published')
  const into = (target: Facts['target']) => verdict('merge', worker, post, inputs.merge, { target })
  expect(into(facts.target)).toBe('ok')
  expect(into(null)).toBe('no-such-target')
  expect(into({ id: 'other', state: 'closed', areaPath: PATH })).toBe('no-such-target')
  expect(into({ id: 'other', state: 'published', areaPath: ['d', 'd-e', 'd-e-2'] })).toBe('no-such-target')
  expect(verdict('merge', worker, post, { into: 'post' })).toBe('merge-into-itself')
})

it('ends with its ticket, and owes an answer again when the ticket answered nobody', () => {
  const raised = take('raise', worker, take('approve', worker, fresh), { ticketId: 't' })
  expect(nearestDue(raised.clocks)).toBeNull()
  expect(verdict('conclude', ruleActor, raised, {}, { ticket: null })).toBe('too-early')
  expect(take('conclude', ruleActor, raised)).toMatchObject({ state: 'closed', ending: 'by-ticket' })
  const owed = take('conclude', ruleActor, raised, {}, { ticket: 'not-answered' })
  expect(owed.state).toBe('published')
  expect(running(owed.clocks, 'respond')).toBeDefined()
})

it('goes one level up when a moderator says whom it is about', () => {
  const referred = take('refer', worker, take('approve', worker, fresh), {
    recusal: { personIds: [], unitIds: ['committee'] },
  })
  expect(verdict('hide', worker, referred)).toBe('recused')
  expect(verdict('report', worker, referred)).toBe('recused')
  expect(verdict('hide', actor('up', held('secretary', { area: 'd-e', offices: ['street'] })), referred)).toBe('ok')
  expect(verdict('refer', worker, fresh, { recusal: { personIds: [], unitIds: [] } })).toBe('nobody-named')
})
