import { done, refuse } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { areasOf } from '../_database/areas'
import { cut, readKey } from '../_kernel/page'
import { LAST_ID } from '../_matter/read-queue'
import type { TicketAction } from './action'
import { areaName } from './card'

const columns = {
  district: 'district_id',
  street: 'street_id',
  community: 'community_id',
  grid: 'community_id',
  building: 'community_id',
} as const

interface Row {
  id: string
  number: string
  public_text: string
  reply: string | null
  unit: string | null
  area_id: string
  answered_at: Date
  created_at: Date
  requester: string
  picture: string | null
}

/** A greeting names the requester; what is public does not. */
const nameless = (text: string, name: string): string =>
  name.length < 2 ? text : text.split(name).join('〔姓名已隐去〕')

/** What was answered near me: masked, only where the requester agreed, never a complaint. Places no finer than the community. */
export const nearby: TicketAction<'nearby'> = async (call, said) => {
  const key = readKey(said.after)
  if (!key.ok) return key
  const areas = await areasOf(call.db)
  const asked = said.area ?? call.me.homeId
  const area = asked === null ? areas.childrenOf(null)[0] : areas.get(asked)
  if (!area) return asked === null ? done({ items: [], next: null }) : refuse('unknown-area')
  const within = area.kind === 'grid' || area.kind === 'building' ? (area.path[2] ?? area.id) : area.id
  const [moment, id] = key.value ?? ['infinity', LAST_ID]
  const rows = await call.db.query<Row>(
    `select c.*, u.name as unit, r.name as requester,
            (select e.text from entry e where e.subject_id = c.id and e.road = 'settle' order by e.seq desc limit 1) as reply,
            (select p.id from photo p where p.subject_id = c.id and p.by_staff order by p.kept_at desc limit 1) as picture
       from (select t.id, t.number, left(t.public_text, 200) as public_text, coalesce(t.community_id, t.street_id, t.district_id) as area_id,
                    t.lead_unit_id, t.answered_at, t.created_at, t.requester_id
               from ticket t
              where t.${columns[area.kind]} = $1 and t.public_text is not null and t.answered_at is not null
                and t.state in ('answered', 'closed') and (t.answered_at, t.id) < ($2::timestamptz, $3::uuid)
              order by t.answered_at desc, t.id desc limit $4) c
       join person r on r.id = c.requester_id
       left join unit u on u.id = c.lead_unit_id
      order by c.answered_at desc, c.id desc`,
    [within, moment, id, said.limit + 1],
  )
  const page = cut(rows, said.limit, (row) => [row.answered_at.toISOString(), row.id])
  return done({
    items: page.items.map((row) => ({
      id: row.id,
      number: row.number,
      text: nameless(row.public_text, row.requester),
      reply: nameless(mask(row.reply ?? ''), row.requester).slice(0, 200),
      unit: row.unit ?? '',
      area: areaName(areas.get(row.area_id)),
      answeredAt: row.answered_at.toISOString(),
      createdAt: row.created_at.toISOString(),
      picture: row.picture,
    })),
    next: page.next,
  })
}
