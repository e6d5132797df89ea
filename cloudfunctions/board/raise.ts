import { uuidOf } from '../_kernel/chain'
import type { Queries } from '../_kernel/database'
import { done } from '../../src/domain/result'
import type { TicketDesk } from '../_matter/ticket-desk'
import type { BoardAction } from './action'
import { take } from './take'

/** One command is one ticket; a post that comes back from a refused ticket may be raised again by another. */
export const ticketOf = (post: string, command: string): string => uuidOf('raised', post, command)

const photosOf = async (db: Queries, post: string): Promise<string[]> =>
  (await db.query<{ id: string }>('select id from photo where subject_id = $1 order by kept_at, id', [post])).map(
    ({ id }) => id,
  )

/** 转为工单: the author is its requester, its photos go with it, whoever joined follows it and hears of its public steps by the post. */
export const raiseOf =
  (tickets: TicketDesk): BoardAction<'raise'> =>
  async (call, said) => {
    const ticketId = ticketOf(said.post, said.command)
    const raised = await take(call, 'raise', said, async (loaded) => {
      const { matter } = loaded
      const filed = await tickets.file(call, {
        id: ticketId,
        origin: { noun: 'post', id: matter.id },
        channel: 'board',
        kind: said.kind,
        text: loaded.text,
        place: said.place,
        areaId: matter.areaPath.at(-1) ?? '',
        point: null,
        requesterId: matter.requesterId,
        byRule: false,
        about: { unit: loaded.aboutUnit, person: loaded.aboutPerson },
        recusal: matter.recusal,
        photos: [],
        shared: await photosOf(call.db, matter.id),
      })
      return filed.ok ? done({ input: { ticketId }, words: { data: { ticket: filed.value.number } } }) : filed
    })
    if (raised.ok)
      await call.db.query(
        `insert into follower (subject_id, person_id, noun, since, via_noun, via_id, via_number)
         select $1, f.person_id, 'ticket', $3, 'post', $2, p.number from follower f join post p on p.id = f.subject_id
          where f.subject_id = $2 on conflict do nothing`,
        [ticketId, said.post, new Date(call.at)],
      )
    return raised
  }
