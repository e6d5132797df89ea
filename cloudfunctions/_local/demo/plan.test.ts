import { createHash } from 'node:crypto'
import { safeParse } from 'valibot'
import { ticket as contract } from '../../../src/contract/ticket'
import { states } from '../../../src/domain/ticket/states'
import { planDemo } from './plan'
import type { PlannedTicket } from './plan/life'

const now = Date.parse('2026-11-20T03:00:00Z')
const plan = planDemo('双流', now)
const everyStep = plan.flatMap((ticket) => ticket.steps.map((step, i) => ({ ticket, step, i })))
const endOf = (ticket: PlannedTicket) => ticket.steps.at(-1)?.to
const digest = (tickets: readonly PlannedTicket[]) => createHash('sha256').update(JSON.stringify(tickets)).digest('hex')

test('the same seed and moment give the same plan; another seed another', () => {
  expect(digest(planDemo('双流', now))).toBe(digest(plan))
  expect(digest(planDemo('别处', now))).not.toBe(digest(plan))
})

test('some hundreds of matters, each in order and none from the future, whatever the hour', () => {
  for (const [moment, tickets] of [
    [now, plan],
    ...['2026-10-03T19:30:00Z', '2026-02-17T00:10:00Z'].map(
      (at) => [Date.parse(at), planDemo('双流', Date.parse(at))] as const,
    ),
  ] as const) {
    expect(tickets.length).toBeGreaterThan(350)
    expect(new Set(tickets.map((ticket) => ticket.id)).size).toBe(tickets.length)
    for (const { steps } of tickets) {
      expect(steps[0]?.action).toBe('submit')
      steps.forEach((step, i) => expect(step.at).toBeGreaterThanOrEqual(steps[i - 1]?.at ?? 0))
      expect(steps.at(-1)?.at).toBeLessThanOrEqual(moment)
    }
    const standing = new Set(tickets.map(endOf))
    for (const state of states.filter((each) => !['parked', 'merged', 'terminated'].includes(each)))
      expect(standing).toContain(state)
  }
})

test('every word passes the contract', () => {
  for (const { ticket, step } of everyStep) {
    const row = contract[step.action as keyof typeof contract]
    const named = step.action === 'submit' ? { id: ticket.id } : { ticket: ticket.id, version: 1, command: ticket.id }
    const parsed = safeParse(row.input, { ...named, ...step.input })
    expect([step.action, parsed.success ? [] : parsed.issues.map((issue) => issue.message)]).toEqual([step.action, []])
    expect(JSON.stringify(step.input)).not.toMatch(/[{[]\w+[\]}|]|undefined/)
  }
})

test('a credible year: most are closed, six in ten rated, nearly all of those content', () => {
  const closed = plan.filter((ticket) => endOf(ticket) === 'closed')
  const rated = plan.flatMap((ticket) => ticket.steps.filter((step) => step.action === 'rate'))
  const content = rated.filter((step) =>
    ['very-satisfied', 'satisfied', 'fairly'].includes(String(step.input['level'])),
  )
  expect(closed.length / plan.length).toBeGreaterThan(0.45)
  expect(content.length / rated.length).toBeGreaterThan(0.88)
  expect(content.length / rated.length).toBeLessThan(0.98)
  for (const action of [
    'return',
    'reject-settlement',
    'finish-part',
    'countersign',
    'reopen',
    'rework',
    'uphold',
    'refuse',
    'withdraw',
    'supply',
    'answer-at-once',
    'take-callback',
  ])
    expect(everyStep.some(({ step }) => step.action === action)).toBe(true)
  const calls = everyStep.filter(({ step }) => step.action === 'call-back').map(({ step }) => step.input['outcome'])
  for (const outcome of ['reached', 'call-later', 'refused', 'unreachable']) expect(calls).toContain(outcome)
  const submits = everyStep.filter(({ step }) => step.action === 'submit').map(({ step }) => step.input)
  for (const channel of ['hotline', 'visit', 'walk-in', 'mini-program'])
    expect(submits.some((input) => input['channel'] === channel)).toBe(true)
  expect(submits.filter((input) => input['about']).length).toBeGreaterThan(3)
  expect(new Set(submits.map((input) => input['text'])).size).toBeGreaterThan(150)
})
