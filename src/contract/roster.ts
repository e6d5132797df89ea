import * as v from 'valibot'
import { states as swapStates } from '../domain/swap/states'
import { code, count, id, moment, text, textLimits, version, words } from './field'
import { changeOf, named } from './matter'
import type { Contract } from './row'

/** A roster is kept by the minute: half a minute is a slip of the finger. */
const minute = v.pipe(
  moment,
  v.check((typed) => Date.parse(typed) % 60_000 === 0, 'bad-minute'),
)

const post = v.picklist(['A', 'B'])

/** One call plans a month of six shifts a day; a longer one is sent in two. */
export const shiftsAtOnce = 300
export const callsInANote = 50

const shift = v.object({
  id: v.string(),
  person: named,
  post,
  from: moment,
  to: moment,
  /** Planned, and not there for all of it: away, or no longer an operator. */
  absent: v.boolean(),
  mine: v.boolean(),
})

const gap = v.object({
  from: moment,
  to: moment,
  /** Who is planned in it and is not there; empty where nobody is planned. */
  missing: v.array(named),
})

const openCall = v.object({ id: v.string(), number: v.string() })

const handOver = v.object({
  id: v.string(),
  shift: v.string(),
  person: named,
  at: moment,
  text: v.nullable(v.string()),
  /** Calls that were open; `calls` names the first of them. */
  open: count,
  calls: v.array(openCall),
  taken: v.nullable(v.object({ person: named, at: moment })),
})

const swap = v.object({
  id: v.string(),
  version,
  state: v.picklist(swapStates),
  asker: named,
  other: named,
  shift: v.object({ id: v.string(), from: moment, to: moment, post }),
  /** What the asker stands in return; null when nothing is asked back. */
  back: v.nullable(v.object({ id: v.string(), from: moment, to: moment, post })),
  note: v.nullable(v.string()),
  due: moment,
  /** Roads that the reader may take now. */
  can: v.array(v.string()),
})

const absence = v.object({
  id: v.string(),
  person: named,
  from: moment,
  to: moment,
  reason: v.nullable(v.string()),
  mine: v.boolean(),
})

const area = v.object({ id: v.string(), name: v.string(), kind: v.string() })

/** Which desk: of an area or the nearest above it; or by what was told of it, the roster itself or a swap on it. Null = one's own. */
const desk = { area: v.optional(v.nullable(code), null), of: v.optional(v.nullable(id), null) }

const swapChange = changeOf('swap')
const swapChanged = v.object({ id: v.string(), number: v.string(), version, state: v.picklist(swapStates) })

export const roster = {
  /** Who has the desk now, and who comes next. Whoever does not work for the district hears only whether somebody is there. */
  now: {
    kind: 'read',
    audit: '谁在值班',
    may: 'anyone',
    open: true,
    input: v.strictObject(desk),
    output: v.object({
      /** Whose desk it is: of the area asked for, or of the nearest above it that has one; null = there is none. */
      area: v.nullable(area),
      desk: v.picklist(['staffed', 'empty', 'none']),
      on: v.array(shift),
      next: v.array(shift),
      /** The next moment at which nobody is there, within three days. */
      gap: v.nullable(gap),
      /** The newest note that nobody has taken over. */
      handOver: v.nullable(handOver),
      /** My own shift, now or next. */
      mine: v.nullable(shift),
    }),
  },
  /** A roster, at most 45 days of it, with what awaits in it. Only gaps that lie ahead are known. */
  shifts: {
    kind: 'read',
    audit: '看值班表',
    may: 'isStaff',
    input: v.strictObject({ ...desk, from: minute, to: minute }),
    output: v.object({
      area: v.nullable(area),
      shifts: v.array(shift),
      gaps: v.array(gap),
      absences: v.array(absence),
      swaps: v.array(swap),
      /** Whether the reader may plan here, and may stand here. */
      plans: v.boolean(),
      stands: v.boolean(),
    }),
  },
  /** Whom a planner may put on it. */
  operators: {
    kind: 'read',
    audit: '排班人选',
    may: 'isStaff',
    input: v.strictObject({ area: v.optional(v.nullable(code), null) }),
    output: v.object({ people: v.array(v.object({ ...named.entries, away: v.nullable(moment) })) }),
  },
  gaps: {
    kind: 'read',
    audit: '看空档',
    may: 'isStaff',
    input: v.strictObject({ area: v.optional(v.nullable(code), null), from: minute, to: minute }),
    output: v.object({ area: v.nullable(area), gaps: v.array(gap) }),
  },
  /** Adds shifts, all of them or none. The client makes the ids: the same call again changes nothing. */
  plan: {
    kind: 'write',
    audit: '排班',
    may: 'mayPlan',
    input: v.strictObject({
      area: code,
      shifts: v.pipe(
        v.array(v.strictObject({ id, person: id, post, from: minute, to: minute })),
        v.minLength(1, 'nothing-planned'),
        v.maxLength(shiftsAtOnce, 'too-many-shifts'),
      ),
    }),
    output: v.object({ planned: count, gaps: v.array(gap) }),
  },
  /** Takes a shift off; one that runs ends now. Answers with the gaps that lie where it stood. */
  cancel: {
    kind: 'write',
    audit: '取消班次',
    may: 'mayPlan',
    input: v.strictObject({ shift: id, reason: words(textLimits.short) }),
    output: v.object({ shift: v.string(), gaps: v.array(gap) }),
  },
  /** Says beforehand that somebody will not be there. Answers with the gaps that it opens. */
  absence: {
    kind: 'write',
    audit: '登记不在岗',
    may: 'maySayAbsent',
    input: v.strictObject({
      id,
      area: code,
      /** Null = oneself. */
      person: v.optional(v.nullable(id), null),
      from: minute,
      to: minute,
      reason: words(textLimits.short),
    }),
    output: v.object({ absence, gaps: v.array(gap) }),
  },
  'end-absence': {
    kind: 'write',
    audit: '取消不在岗',
    may: 'maySayAbsent',
    input: v.strictObject({ absence: id }),
    output: v.object({ absence: v.string() }),
  },
  'ask-swap': {
    kind: 'write',
    audit: '请人换班',
    may: 'mayStand',
    input: v.strictObject({
      id,
      shift: id,
      other: id,
      back: v.optional(v.nullable(id), null),
      note: words(textLimits.short),
    }),
    output: swapChanged,
  },
  'accept-swap': {
    kind: 'write',
    audit: '同意换班',
    may: 'accept-swap',
    input: v.strictObject(swapChange),
    output: swapChanged,
  },
  'decline-swap': {
    kind: 'write',
    audit: '不同意换班',
    may: 'decline-swap',
    input: v.strictObject({ ...swapChange, note: words(textLimits.short) }),
    output: swapChanged,
  },
  'withdraw-swap': {
    kind: 'write',
    audit: '收回换班',
    may: 'withdraw-swap',
    input: v.strictObject(swapChange),
    output: swapChanged,
  },
  /** The note at the end of one's own shift; required when calls are open. One for each shift. */
  'hand-over': {
    kind: 'write',
    audit: '交班',
    may: 'standsOnShift',
    input: v.strictObject({
      id,
      shift: id,
      text: words(textLimits.note),
      open: v.pipe(count, v.maxValue(9_999, 'too-many-calls-open')),
      calls: v.optional(
        v.pipe(v.array(v.strictObject({ id, number: text(40) })), v.maxLength(callsInANote, 'too-many-calls-open')),
        [],
      ),
    }),
    output: handOver,
  },
  'take-over': {
    kind: 'write',
    audit: '接班',
    may: 'standsOnShift',
    input: v.strictObject({ handOver: id }),
    output: handOver,
  },
  /** Notes of the last two weeks, newest first. */
  notes: {
    kind: 'read',
    audit: '交接班记录',
    may: 'isStaff',
    input: v.strictObject({ area: v.optional(v.nullable(code), null) }),
    output: v.object({ area: v.nullable(area), notes: v.array(handOver) }),
  },
} as const satisfies Contract

export type RosterContract = typeof roster
