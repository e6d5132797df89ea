import { done, refuse } from '../../src/domain/result'
import type { ServiceAction } from './action'
import { newCode as draw } from './code'

interface Row {
  code: string
  person_id: string
  issued_at: Date
}

/** The community that one is registered with, else the one where one served last. */
const COMMUNITY = `
  select community from (
    select community_id as community, 0 as rank, confirmed_at from registration where requester_id = $1 and subject = 'member' and state = 'confirmed'
    union all (select community_id, 1, confirmed_at from service_record where requester_id = $1 and state = 'confirmed' order by confirmed_at desc limit 1)
  ) c order by rank limit 1`

/** A new code; the one before it says from now on that it was withdrawn. The same tap twice is one code. */
export const newCode: ServiceAction<'new-code'> = async (call, said) => {
  // Two taps at once wait for each other here.
  await call.db.query('select 1 from person where id = $1 for update', [call.me.personId])
  const [before] = await call.db.query<Row>('select code, person_id, issued_at from card_code where command = $1', [
    said.command,
  ])
  if (before && before.person_id !== call.me.personId) return refuse('same-id-other-body')
  if (before) return done({ code: before.code, issuedAt: before.issued_at.toISOString() })
  const [found] = await call.db.query<{ community: string }>(COMMUNITY, [call.me.personId])
  if (!found) return refuse('no-community')
  await call.db.query('update card_code set withdrawn_at = $2 where person_id = $1 and withdrawn_at is null', [
    call.me.personId,
    new Date(call.at),
  ])
  const code = draw()
  await call.db.query(
    'insert into card_code (code, command, person_id, community_id, issued_at) values ($1, $2, $3, $4, $5)',
    [code, said.command, call.me.personId, found.community, new Date(call.at)],
  )
  return done({ code, issuedAt: new Date(call.at).toISOString() })
}

export const withdrawCode: ServiceAction<'withdraw-code'> = async (call) => {
  const gone = await call.db.query(
    'update card_code set withdrawn_at = $2 where person_id = $1 and withdrawn_at is null returning code',
    [call.me.personId, new Date(call.at)],
  )
  return done({ withdrawn: gone.length > 0 })
}
