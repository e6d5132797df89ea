import { recusalValues } from '../_matter/scope'
import type { Call } from '../_kernel/call'
import { cardColumns, cardJoins, cardNames, type CardRow } from './card'
import { visible, type DeskScope } from './desk'
import { matterFields, type MatterRow } from './matter'

const MOST = 99
const REPEAT_DAYS = 30

export interface CallerRow {
  caller: { name: string; bound: boolean; home: string | null } | null
  open: MatterRow[]
  past: MatterRow[]
  calls: (Omit<CardRow, `${string}_at`> &
    Record<'began_at' | 'answered_at' | 'hung_up_at' | 'ended_at' | 'due_at', string | null>)[]
  repeats: number
}

/** Matters of whoever has this number, in the area of this desk, as far as the reader may know of them. */
const matters = (column: string, which: string, most: number): string => `
  coalesce((select jsonb_agg(m.fields order by m.created_at desc, m.id desc)
     from (select k.id, k.created_at, jsonb_build_object(${matterFields}) as fields
             from p cross join lateral (
                  select * from ticket t
                   where t.requester_id = p.id and t.ended_at ${which} null and t.${column} = $2
                     and not (t.recused_units && $3::text[]) and not ($4::uuid = any (t.recused_persons))
                   order by t.created_at desc, t.id desc limit ${most}) k
            order by k.created_at desc, k.id desc limit ${most}) m), '[]')`

const sqlOf = (column: string): string => `
  with p as (
    select id, name, home_id, created_at, exists (select 1 from identity where person_id = person.id) as bound
      from person where phone = $1 and id <> $4::uuid order by bound desc, created_at, id limit 5)
  select (select jsonb_build_object('name', p.name, 'bound', p.bound, 'home', p.home_id) from p order by p.bound desc, p.created_at, p.id limit 1) as caller,
         ${matters(column, 'is', 20)} as open,
         ${matters(column, 'is not', 10)} as past,
         coalesce((select jsonb_agg(to_jsonb(x) order by x.began_at desc, x.id desc)
            from (select ${cardNames}
                    from (select ${cardColumns} from call t
                           where t.from_phone = $1 and t.${column} = $2 and t.id is distinct from $5::uuid and ${visible('$3', '$4')}
                           order by t.began_at desc, t.id desc limit 10) c
                    ${cardJoins}) x), '[]') as calls,
         (select count(*)::int from (
            select 1 from call t where t.from_phone = $1 and t.${column} = $2 and t.began_at > $6 and t.id is distinct from $5::uuid
               and ${visible('$3', '$4')} limit ${MOST}) y) as repeats`

/** All that the desk knows of a number, in one statement: ranges of the index of its person, and of its calls. */
export const readCaller = async (
  call: Call,
  { column, key }: DeskScope,
  phone: string,
  except: string | null,
): Promise<CallerRow | undefined> =>
  (
    await call.db.query<CallerRow>(sqlOf(column), [
      phone,
      key,
      ...recusalValues(call),
      except,
      new Date(call.at - REPEAT_DAYS * 86_400_000),
    ])
  )[0]
