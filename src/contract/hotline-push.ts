import * as v from 'valibot'
import { plainPhone } from '../domain/text/mask'
import { code, moment, text, textLimits } from './field'

/** What a call centre pushes over HTTP about one call of its own (docs/push.md). Told again, late or out of order, it is one call. */

export const pushEvents = ['ringing', 'answered', 'ended', 'missed'] as const

/** A number as exchanges write it; withheld, foreign or unreadable ones are nobody's. */
const number = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.maxLength(40, 'too-long'),
      v.transform((typed) => plainPhone(typed)),
    ),
  ),
  null,
)
const name = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'empty'), v.maxLength(most, 'too-long'))
const time = v.optional(v.nullable(moment), null)

export const hotlinePush = v.pipe(
  v.object({
    /** The call centre's own id of the call. */
    call: v.pipe(v.string(), v.regex(/^[\w.:@-]{1,100}$/, 'bad-id')),
    event: v.picklist(pushEvents),
    from: number,
    to: v.optional(v.nullable(name(40)), null),
    /** When this happened. */
    at: moment,
    /** The call centre's name for its operator: the phone of an operator's post here, when it is ours. */
    agent: v.optional(v.nullable(name(40)), null),
    startedAt: moment,
    answeredAt: time,
    endedAt: time,
    /** What was written down there: with a place that we know it becomes a ticket, without one it waits for an operator. */
    matter: v.optional(
      v.nullable(
        v.object({
          text: text(textLimits.matter),
          place: v.optional(v.pipe(text(textLimits.place, 0)), ''),
          area: v.optional(v.nullable(code), null),
          category: v.optional(v.nullable(code), null),
        }),
      ),
      null,
    ),
  }),
  v.forward(
    v.check(
      ({ startedAt, answeredAt }) => answeredAt === null || Date.parse(answeredAt) >= Date.parse(startedAt),
      'not-in-order',
    ),
    ['answeredAt'],
  ),
  v.forward(
    v.check(
      ({ startedAt, answeredAt, endedAt }) =>
        endedAt === null || Date.parse(endedAt) >= Date.parse(answeredAt ?? startedAt),
      'not-in-order',
    ),
    ['endedAt'],
  ),
)

export type HotlinePush = v.InferOutput<typeof hotlinePush>
