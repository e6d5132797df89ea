import { DAY, HOUR, MINUTE } from '../../src/domain/calendar/china-time'
import { callAs } from './cloud'
import type { DutyModel } from './duty-model'
import type { Random } from './random'
import { assignmentId, personId } from './small-district'
import { good } from './story'
import type { District } from './use-district'

const iso = (at: number): string => new Date(at).toISOString()

/** What may happen at a desk in a minute: each through the real actions, and the same in the model when it was allowed. */
export class DutyMonth {
  readonly counts: Record<string, number> = {}

  constructor(
    readonly names: readonly string[],
    readonly model: DutyModel,
    readonly random: Random,
    readonly rows: District['rows'],
  ) {}

  private count(what: string): void {
    this.counts[what] = (this.counts[what] ?? 0) + 1
  }

  async plan(who: string, from: number, to: number, post: 'A' | 'B' = 'A'): Promise<void> {
    const id = this.random.uuid()
    const shifts = [{ id, person: personId(who), post, from: iso(from), to: iso(to) }]
    const reply = await callAs('supervisor', 'roster', 'plan', { area: 'd', shifts })
    if (!reply.ok) return this.count(`plan ${reply.code}`)
    this.count('plan')
    this.model.shifts.push({ id, who, from, to })
  }

  /** Three shifts a day with somebody on A, now and then on B, now and then nobody. */
  async planDay(day: number): Promise<void> {
    for (let n = 0; n < 3; n += 1) {
      const from = day + n * 8 * HOUR
      if (!this.random.chance(0.06)) await this.plan(this.random.pick(this.names), from, from + 8 * HOUR)
      if (this.random.chance(0.25)) await this.plan(this.random.pick(this.names), from, from + 8 * HOUR, 'B')
    }
  }

  private async fill(now: number): Promise<void> {
    const start = this.random.pick([...this.model.foreseen.keys(), now])
    await this.plan(this.random.pick(this.names), start, start + this.random.pick([30, 120, 480]) * MINUTE)
  }

  private async cancel(now: number): Promise<void> {
    const near = this.model.shifts.filter((each) => each.to > now && each.from < now + 4 * DAY)
    if (near.length === 0) return
    const shift = this.random.pick(near)
    good(await callAs('administrator', 'roster', 'cancel', { shift: shift.id }))
    this.count('cancel')
    if (shift.from < now) shift.to = now
    else this.model.shifts = this.model.shifts.filter((each) => each !== shift)
  }

  private async setAway(now: number): Promise<void> {
    const who = this.random.pick(this.names)
    if (this.model.dismissed.has(who)) return
    const back = (this.model.away.get(who) ?? 0) > now
    const until = back ? null : now + this.random.below(24 * 60) * MINUTE + MINUTE
    good(
      await callAs(who, 'person', 'set-away', {
        assignment: assignmentId(who),
        until: until === null ? null : iso(until),
      }),
    )
    this.count(back ? 'back' : 'away')
    if (until === null) this.model.away.delete(who)
    else this.model.away.set(who, until)
  }

  private async sayAbsent(now: number): Promise<void> {
    const running = this.model.absences.filter((each) => each.to > now)
    if (running.length > 2) {
      const one = this.random.pick(running)
      good(await callAs('supervisor', 'roster', 'end-absence', { absence: one.id }))
      this.model.absences = this.model.absences.filter((each) => each !== one)
      return this.count('end-absence')
    }
    const who = this.random.pick(this.names)
    const from = now + this.random.below(72 * 60) * MINUTE
    const said = { id: this.random.uuid(), area: 'd', from: iso(from), to: iso(from + 6 * HOUR) }
    const reply = await callAs(who, 'roster', 'absence', said)
    if (!reply.ok) return this.count(`absence ${reply.code}`)
    this.count('absence')
    this.model.absences.push({ id: said.id, who, from, to: from + 6 * HOUR })
  }

  private async dismiss(): Promise<void> {
    const who = this.random.pick(this.names.slice(2))
    if (this.model.dismissed.has(who)) {
      await this.rows('update assignment set to_at = null where id = $1', [assignmentId(who)])
      this.model.dismissed.delete(who)
      return this.count('hired again')
    }
    good(await callAs('administrator', 'person', 'dismiss', { assignment: assignmentId(who) }))
    this.model.dismissed.add(who)
    this.count('dismiss')
  }

  private async swap(now: number): Promise<void> {
    const ahead = this.model.shifts.filter((each) => each.from > now)
    if (ahead.length === 0) return
    const [mine, theirs] = [this.random.pick(ahead), this.random.chance(0.5) ? this.random.pick(ahead) : undefined]
    const other = theirs?.who ?? this.random.pick(this.names)
    const id = this.random.uuid()
    const asked = await callAs(mine.who, 'roster', 'ask-swap', {
      id,
      shift: mine.id,
      other: personId(other),
      back: theirs?.id ?? null,
    })
    if (!asked.ok) return this.count(`swap ${asked.code}`)
    const said = { swap: id, version: 1, command: this.random.uuid() }
    if (this.random.chance(0.3)) return void good(await callAs(other, 'roster', 'decline-swap', said))
    good(await callAs(other, 'roster', 'accept-swap', said))
    this.count('swap')
    if (theirs) theirs.who = mine.who
    mine.who = other
  }

  /** One thing that happens now. */
  async happen(now: number): Promise<void> {
    const draw = this.random.next()
    if (draw < 0.3) await this.fill(now)
    else if (draw < 0.45) await this.cancel(now)
    else if (draw < 0.65) await this.setAway(now)
    else if (draw < 0.78) await this.sayAbsent(now)
    else if (draw < 0.86) await this.dismiss()
    else await this.swap(now)
  }
}
