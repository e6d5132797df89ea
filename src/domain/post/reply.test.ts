import { cast } from '../../../tests/builders/post-cast'
import { PATH } from '../../../tests/builders/post-law'
import { replyLaw, type Reply, type ReplyRoad } from './reply'
import { replyStates, type ReplyState } from './states'

/** Typed by hand: who takes which road of a reply, and where it leads. */
const table: Readonly<
  Record<ReplyRoad, { from: readonly ReplyState[]; to: ReplyState | 'same'; who: readonly string[] }>
> = {
  approve: { from: ['pending', 'in-review', 'hidden'], to: 'published', who: ['moderator'] },
  hide: {
    from: ['pending', 'in-review', 'published'],
    to: 'hidden',
    who: ['moderator', 'the moderator who hid it'],
  },
  suspend: { from: ['published'], to: 'in-review', who: ['rule'] },
  report: { from: ['published'], to: 'same', who: ['reader'] },
  withdraw: { from: ['pending', 'published', 'in-review', 'hidden'], to: 'withdrawn', who: ['author'] },
}

const replyIn = (state: ReplyState): Reply => ({
  id: 'reply',
  version: 3,
  state,
  requesterId: 'author',
  areaPath: PATH,
  recusal: { personIds: ['bad'], unitIds: ['bad-unit'] },
  reporterIds: ['one', 'two', 'three'],
  reportRound: 1,
  reason: null,
  hiddenBy: 'hider',
})

it.each(Object.keys(table) as ReplyRoad[])('the square of a reply: %s', (road) => {
  const wrong: string[] = []
  let allowed = 0
  for (const state of replyStates)
    for (const who of cast) {
      const line = table[road]
      const expected = !who.recused && line.from.includes(state) && who.parts.some((part) => line.who.includes(part))
      const result = replyLaw.decide(road, replyIn(state), who.actor, { reason: 'attack' } as never, { at: 0 })
      if (result.ok !== expected) wrong.push(`${state} by ${who.name}: ${result.ok ? 'allowed' : result.code}`)
      if (result.ok) {
        allowed += 1
        if (result.value.state !== (line.to === 'same' ? state : line.to)) wrong.push(`${state}: ${result.value.state}`)
      }
    }
  expect(wrong).toEqual([])
  expect(allowed).toBeGreaterThan(0)
})

it('is suspended by three reports and no fewer, and counts from zero once somebody has looked', () => {
  const few = { ...replyIn('published'), reporterIds: ['one', 'two'] }
  const suspend = (reply: Reply, reason: 'reported' | 'machine') =>
    replyLaw.decide('suspend', reply, { personId: 'rule', assignments: [], isRule: true }, { reason }, { at: 0 })
  expect(suspend(few, 'reported')).toMatchObject({ code: 'too-few-reports' })
  expect(suspend(few, 'machine')).toMatchObject({ ok: true })
  expect(suspend(replyIn('published'), 'reported')).toMatchObject({ value: { state: 'in-review', reason: 'reported' } })
})
