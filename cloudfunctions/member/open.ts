import { allowedRoads } from '../../src/domain/registration/decide'
import { mayRead, mayReveal } from '../../src/domain/registration/may'
import type { DeclineReason, FreeTime, Offer, Skill } from '../../src/domain/registration/states'
import { done, refuse } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { MemberAction } from './action'
import { toCard, type CardRow } from './card'
import { lawColumns, toLaw, type LawRow } from './row'

interface Row extends LawRow, Omit<CardRow, keyof LawRow> {
  unit_id: string | null
  skills: Skill[]
  times: FreeTime[]
  offers: Offer[]
  confirmed_at: Date | null
  question: string | null
  answer: string | null
  declined: { reason: DeclineReason; words: string | null } | null
}

const last = (road: string, column: string): string =>
  `(select ${column} from entry e where e.subject_id = t.id and e.road = '${road}' order by e.seq desc limit 1)`

const SQL = `
  select ${lawColumns}, t.unit_id, t.unit_name, t.organisation_id, t.community_id, t.due_at, t.changed_at, t.skills, t.times, t.offers,
         t.confirmed_at, p.name, o.name as organisation, ${last('ask', 'e.text')} as question, ${last('supply', 'e.text')} as answer,
         ${last('decline', `jsonb_build_object('reason', e.data ->> 'reason', 'words', e.text)`)} as declined
    from registration t join person p on p.id = t.requester_id left join organisation o on o.id = t.organisation_id
   where t.id = $1`

/** One registration, to the person and to the community alone. */
export const open: MemberAction<'open'> = async (call, said) => {
  const [row] = await call.db.query<Row>(SQL, [said.registration])
  const registration = row && toLaw(row)
  if (!registration || !mayRead(call.me, registration)) return refuse('not-found')
  const areas = await areasOf(call.db)
  return done({
    ...toCard(row, areas, call.me.personId),
    unit: row.unit_id,
    path: areas.pathOf(row.community_id).map(({ id, name, kind }) => ({ id, name, kind })),
    skills: row.skills,
    times: row.times,
    offers: row.offers,
    question: row.question,
    answer: row.answer,
    declined: row.declined && { reason: row.declined.reason, words: row.declined.words ?? '' },
    confirmedAt: row.confirmed_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    mine: row.requester_id === call.me.personId,
    can: allowedRoads(registration, call.me, { at: call.at }),
    canReveal: mayReveal(call.me, registration),
  })
}
