import { letterIn, letterInputs, NOW } from '../../../tests/builders/law-letter'
import { actor, held } from '../../../tests/builders/law-ticket'
import { DAY } from '../calendar/china-time'
import { latest, running, start } from '../clock/clock'
import { letterLimits } from '../clock/limits'
import type { Recusal } from '../law/recusal'
import type { Actor } from '../person/actor'
import { decide } from './decide'
import { seemsAboutSecretary } from './hint'
import type { Letter } from './letter'
import { receive } from './receive'
import type { RoadInput, RoadName } from './roads'
import { deskFor, type Office } from './routing'
import { tell } from './tell'
import { above, warn, warningsOf } from './warnings'

const writer = actor('writer')
const secretary = actor('secretary', held('secretary', { area: 'd-e-1' }))
const nobody: Recusal = { personIds: [], unitIds: [] }
const desk = { areaId: 'd-e-1', deputyIds: [], standsIn: false }

const taken = <N extends RoadName>(
  road: N,
  who: Actor,
  letter: Letter,
  input: RoadInput[N] = letterInputs[road],
  at = NOW,
): Letter => {
  const result = decide(road, letter, who, input, { at })
  if (!result.ok) throw new Error(result.code)
  return result.value
}
const refused = <N extends RoadName>(
  road: N,
  who: Actor,
  letter: Letter,
  at = NOW,
  input = letterInputs[road],
): string => {
  const result = decide(road, letter, who, input, { at })
  return result.ok ? 'ok' : result.code
}

describe('promises', () => {
  const made = receive(
    writer,
    { id: 'l', level: 'community', chosenAreaId: 'd-e-1', areaPath: ['d', 'd-e', 'd-e-1'], recusal: nobody, desk },
    NOW,
  )
  if (!made.ok) throw new Error(made.code)
  const letter = made.value

  it('both run from the receipt: fifteen days and thirty', () => {
    expect(running(letter.clocks, 'notice')?.due).toBe(NOW + 15 * DAY)
    expect(running(letter.clocks, 'reply')?.due).toBe(NOW + 30 * DAY)
  })

  it('an answer keeps both; a question back keeps neither', () => {
    expect(running(taken('ask-back', secretary, letter).clocks, 'notice')).toBeDefined()
    const answered = taken('answer', secretary, letter)
    expect(latest(answered.clocks, 'notice')?.met).toBe(NOW)
    expect(latest(answered.clocks, 'reply')?.met).toBe(NOW)
    expect(running(answered.clocks, 'rate')?.due).toBe(NOW + 14 * DAY)
  })

  it('passing it on buys no time; opened again, thirty days run anew', () => {
    const moved = taken('recuse', writer, taken('acknowledge', secretary, letter))
    expect(moved).toMatchObject({ state: 'received', readerId: null, desk: { areaId: 'further-up' } })
    expect(running(moved.clocks, 'reply')?.due).toBe(NOW + 30 * DAY)
    const reopened = taken('reopen', writer, letterIn('closed'), {}, NOW + DAY)
    expect(running(reopened.clocks, 'reply')?.due).toBe(NOW + 31 * DAY)
    expect(reopened).toMatchObject({ endedAt: null, ending: null, settledAt: null })
  })

  it('what the answered secretary it is about has said is owed anew by the level above', () => {
    const moved = taken('recuse', writer, letterIn('answered'))
    expect(running(moved.clocks, 'reply')?.due).toBe(NOW + 30 * DAY)
    expect(running(moved.clocks, 'rate')).toBeUndefined()
  })

  it('warns three days before each and when it is late, in the order of time', () => {
    expect(warningsOf(letter).map(({ what, at }) => [what, (at - NOW) / DAY])).toEqual([
      ['notice-soon', 12],
      ['notice-late', 15],
      ['reply-soon', 27],
      ['reply-late', 30],
    ])
    expect(warningsOf(taken('answer', secretary, letter))).toEqual([])
  })

  it('is late to the office above; about somebody, to every level above', () => {
    expect(above(letter)).toEqual([{ role: 'secretary', areas: ['d-e'] }])
    const at = (areaId: string): Letter => ({ ...letter, desk: { ...desk, areaId } })
    const district = [
      { role: 'secretary', areas: ['d'] },
      { role: 'supervisor', areas: ['d'] },
    ]
    expect(above(at('d-e'))).toEqual(district)
    expect(above(at('d'))).toEqual([{ role: 'supervisor', areas: ['d'] }])
    expect(above({ ...letter, recusal: { personIds: ['x'], unitIds: [] } })).toEqual([
      { role: 'secretary', areas: ['d-e'] },
      ...district,
    ])
    const [soon, late] = warningsOf(letter)
    expect(soon && warn(letter, soon).map(({ what }) => what)).toEqual(['notice-soon'])
    expect(late && warn(letter, late).map(({ what }) => what)).toEqual(['notice-late', 'notice-late-below'])
  })
})

describe('guards', () => {
  it('rates within fourteen days, once; opens again within thirty, once', () => {
    const answered = letterIn('answered', { clocks: start([], 'rate', letterLimits.rate, NOW) })
    expect(refused('rate', writer, answered, NOW + 14 * DAY)).toBe('ok')
    expect(refused('rate', writer, answered, NOW + 14 * DAY + 1)).toBe('rating-time-is-over')
    const already = letterIn('answered', { ratings: [{ round: 1, at: NOW, solved: 'yes', level: 'satisfied' }] })
    expect(refused('rate', writer, already)).toBe('rated-already')
    const closed = letterIn('closed', { settledAt: NOW })
    expect(refused('reopen', writer, closed, NOW + 30 * DAY)).toBe('ok')
    expect(refused('reopen', writer, closed, NOW + 30 * DAY + 1)).toBe('reopen-time-is-over')
    expect(refused('reopen', writer, { ...closed, reopens: 1 })).toBe('reopened-once-already')
  })

  it('an answered letter that is open again is not withdrawn; the sixth ticket is not made of it', () => {
    expect(refused('withdraw', writer, letterIn('assigned', { rounds: 1 }))).toBe('answered-already')
    expect(refused('forward', secretary, letterIn('assigned', { forwards: 5 }))).toBe('forwarded-enough')
  })

  it('names somebody, and leaves somebody to read it', () => {
    const letter = letterIn('received')
    const input = letterInputs.recuse
    expect(refused('recuse', writer, letter, NOW, { ...input, recusal: nobody })).toBe('nobody-named')
    expect(refused('recuse', writer, letter, NOW, { ...input, desk: null })).toBe('no-reader')
    const same = taken('recuse', writer, letter, { ...input, desk: letter.desk })
    expect(same).toMatchObject({ state: 'received', desk: letter.desk, recusal: { personIds: ['somebody'] } })
  })

  it('nothing lapses or closes before its time', () => {
    const rule: Actor = { personId: 'rule', assignments: [], isRule: true }
    const rated = letterIn('rated', { clocks: start([], 'close', letterLimits.close, NOW) })
    expect(refused('close', rule, rated, NOW + 30 * DAY - 1)).toBe('too-early')
    expect(refused('close', rule, rated, NOW + 30 * DAY)).toBe('ok')
    const answered = letterIn('answered', { clocks: start([], 'rate', letterLimits.rate, NOW) })
    expect(refused('lapse', rule, answered, NOW + 14 * DAY - 1)).toBe('too-early')
  })
})

describe('consent', () => {
  const proposed = taken('propose-publication', secretary, letterIn('answered'), { digest: 'a' })
  const agreed = taken('consent', writer, proposed, { digest: 'a' })

  it('is to the exact words; a change of them voids it', () => {
    expect(refused('consent', writer, proposed, NOW, { digest: 'b' })).toBe('text-changed')
    expect(refused('publish', secretary, proposed, NOW, { digest: 'a' })).toBe('no-consent')
    expect(refused('publish', secretary, agreed, NOW, { digest: 'b' })).toBe('text-changed')
    const published = taken('publish', secretary, agreed, { digest: 'a' })
    const changed = taken('propose-publication', secretary, published, { digest: 'b' })
    expect(changed.publication).toEqual({ state: 'proposed', digest: 'b' })
    expect(refused('publish', secretary, changed, NOW, { digest: 'b' })).toBe('no-consent')
  })

  it('can be taken back before and after, and falls with a new answer', () => {
    expect(taken('refuse-consent', writer, agreed, { digest: 'a' }).publication?.state).toBe('refused')
    const published = taken('publish', secretary, agreed, { digest: 'a' })
    expect(taken('unpublish', writer, published).publication?.state).toBe('refused')
    const reopened = { ...published, state: 'assigned' as const }
    expect(taken('answer', secretary, reopened).publication).toBeNull()
  })
})

describe('the desk', () => {
  const someone = (id: string, ...offices: string[]): Actor => actor(id, held('member', { offices }))
  const office = (areaId: string, unitId: string | null, more: Partial<Office> = {}): Office => ({
    ...{ areaId, unitId, secretaries: [someone(`${areaId}-secretary`, ...(unitId ? [unitId] : []))] },
    ...{ deputies: [], standIns: [], ...more },
  })
  const offices = [
    office('c', 'committee', { deputies: [someone('deputy', 'committee')] }),
    office('s', 'street'),
    office('d', null, { secretaries: [], standIns: [someone('supervisor')] }),
  ]
  const found = (recusal: Partial<Recusal>, by = 'writer', all = offices) =>
    deskFor(all, { ...nobody, ...recusal }, by)?.areaId ?? null

  it('is the chosen one, or the first above that it is not about', () => {
    expect(found({})).toBe('c')
    expect(found({ personIds: ['c-secretary'] })).toBe('s')
    expect(found({ unitIds: ['committee'] })).toBe('s')
    expect(found({ personIds: ['deputy'] })).toBe('c')
    expect(found({ personIds: ['c-secretary', 's-secretary'] })).toBe('d')
    expect(found({ personIds: ['c-secretary', 's-secretary', 'supervisor'] })).toBeNull()
  })

  it('passes over whoever would read their own letter alone, and a vacant office', () => {
    expect(found({}, 'c-secretary')).toBe('c')
    const alone = [office('c', 'committee'), ...offices.slice(1)]
    expect(found({}, 'c-secretary', alone)).toBe('s')
    expect(found({}, 'writer', [office('c', 'committee', { secretaries: [] }), ...offices.slice(1)])).toBe('s')
    expect(deskFor(offices.slice(2), nobody, 'writer')).toMatchObject({ standsIn: true })
  })
})

describe('what is told', () => {
  it('nothing to the desk that it leaves', () => {
    const before = letterIn('assigned')
    const after = taken('recuse', writer, before)
    const told = tell({ road: 'recuse', before, after, actor: writer })
    expect(told.map(({ to, what }) => [what, 'areas' in to ? to.areas.join() : 'writer'])).toEqual([
      ['arrived', 'further-up'],
      ['moved-up', 'writer'],
    ])
    expect(tell({ road: 'recuse', before, after: before, actor: writer })).toEqual([])
  })

  it('a deputy of nothing about their own letter', () => {
    const letter = letterIn('received')
    const told = tell({ road: 'reopen', before: letter, after: letter, actor: writer })
    expect(told.map(({ to }) => to)).toEqual([{ role: 'secretary', areas: ['d-e-1'] }, { person: 'deputy' }])
  })
})

it.each([
  ['书记态度恶劣，推了三次。', true],
  ['张建国收钱不办事。', true],
  ['书记您好，北门的路灯坏了。', false],
  ['感谢书记。物业不管漏水的事。', false],
  ['我要投诉物业。', false],
])('a hint alone: %s', (text, hint) => expect(seemsAboutSecretary(text, '张建国')).toBe(hint))
