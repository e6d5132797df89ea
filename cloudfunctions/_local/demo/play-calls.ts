import { MINUTE } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import { demoCalls, type DemoCall, type Pushed } from './calls'
import { assignmentId } from './ground'
import { PlanRefused } from './play'

const DISTRICT = '510116'

/** Plays the calls of the hotline through the real actions and the real door for pushes, each at its own moment. */
export async function playCalls(desk: Desk, now: number): Promise<void> {
  for (const call of demoCalls) await playOne(desk, call, now)
}

const before = (now: number, minutes: number): Date => new Date(now - minutes * MINUTE)

async function playOne(desk: Desk, call: DemoCall, now: number): Promise<void> {
  let standing = 'as' in call.by ? await start(desk, call, call.by, now) : await pushAll(desk, call, call.by, now)
  for (const [index, step] of call.then.entries()) {
    const change = { version: standing.version, command: uuidOf('demo-call-step', call.name, String(index)) }
    const said = { call: standing.id, ...(step.action === 'note' ? {} : change), ...step.input }
    const told = await desk.call(step.as, 'hotline', step.action, said, before(now, step.ago))
    if (!told.ok) throw new PlanRefused(`${call.name}: ${step.as} ${step.action}: ${told.code}`)
    if (step.action !== 'note') standing = told.data as Standing
  }
}

interface Standing {
  readonly id: string
  readonly version: number
}

async function start(desk: Desk, call: DemoCall, by: { as: string; ago: number }, now: number): Promise<Standing> {
  const said = {
    id: uuidOf('demo-call', call.name),
    assignment: assignmentId(by.as, 'operator', DISTRICT),
    phone: call.phone,
  }
  const told = await desk.call(by.as, 'hotline', 'start', said, before(now, by.ago))
  if (!told.ok) throw new PlanRefused(`${call.name}: ${told.code}`)
  return told.data as Standing
}

async function pushAll(desk: Desk, call: DemoCall, pushes: readonly Pushed[], now: number): Promise<Standing> {
  const iso = (ago: number | undefined): string | null => (ago === undefined ? null : before(now, ago).toISOString())
  let id = ''
  for (const pushed of pushes) {
    const said = {
      call: `demo-${call.name.replace(/[^a-z]+/g, '-')}`,
      event: pushed.event,
      from: call.phone,
      to: '02883721000',
      at: iso(pushed.ago),
      startedAt: iso(pushed.started),
      answeredAt: iso(pushed.answered),
      endedAt: iso(pushed.ended),
      matter: pushed.matter ?? null,
    }
    const told = await desk.push('hotline', said, before(now, pushed.ago))
    if (told['ok'] !== true) throw new PlanRefused(`${call.name} pushed: ${JSON.stringify(told)}`)
    id = (told['call'] as { id: string }).id
  }
  // A call that is only pushed has one entry for each step that it took: rung, missed.
  return { id, version: pushes.length === 1 && pushes[0]?.event === 'missed' ? 2 : 1 }
}
