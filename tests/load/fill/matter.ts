import { open } from '../../../src/domain/ticket/open'
import type { Actor } from '../../../src/domain/person/actor'
import { confidentialKinds } from '../../../src/domain/ticket/queue'
import type { Channel, Kind } from '../../../src/domain/ticket/states'
import type { Ticket } from '../../../src/domain/ticket/ticket'
import { mask } from '../../../src/domain/text/mask'
import { uuidOf } from '../../../cloudfunctions/_kernel/chain'
import type { Random } from '../../../cloudfunctions/_local/demo/random'
import {
  COMMUNITIES,
  COMMUNITIES_OF_A_STREET,
  GRIDS,
  communityId,
  departmentId,
  DEPARTMENTS,
  gridId,
  pointIn,
  streetId,
} from '../district/places'
import { RESIDENTS, operators, personId, resident } from '../district/people'
import { matterOf } from './words'

/** A new matter as the law opens it, with what stands beside the law on its row. */
export interface Opened {
  readonly ticket: Ticket
  readonly filer: Actor
  readonly requester: Actor
  readonly row: Readonly<Record<string, unknown>> & { readonly text: string }
}

const someone = (n: number): Actor => ({ personId: personId(resident(n)), assignments: [] })

const kindOf = (random: Random): Kind =>
  random.chance(0.08)
    ? 'complaint'
    : random.chance(0.02)
      ? 'tip-off'
      : random.pick(['help', 'help', 'help', 'consult', 'suggestion', 'mediation'])

/** The `n`th matter of the district. One in six comes by the hotline; a few residents raise very many. */
export function openMatter(random: Random, n: number, at: number): Opened {
  const requester = someone(random.chance(0.02) ? random.whole(0, 9) : random.whole(0, RESIDENTS - 1))
  const channel: Channel = random.chance(0.16) ? 'hotline' : 'mini-program'
  const filer = channel === 'hotline' ? random.pick(operators).actor : requester
  const kind = kindOf(random)
  const about = kind === 'complaint' && random.chance(0.5) ? departmentId(random.whole(0, DEPARTMENTS - 1)) : null
  const [community, grid] = [random.whole(0, COMMUNITIES - 1), random.whole(0, GRIDS - 1)]
  const path = [
    'b',
    streetId(Math.floor(community / COMMUNITIES_OF_A_STREET)),
    communityId(community),
    gridId(community, grid),
  ]
  const opened = open(
    filer,
    {
      id: uuidOf('load', String(n)),
      kind,
      channel,
      requesterId: requester.personId,
      areaPath: path,
      recusal: { personIds: [], unitIds: about ? [about] : [] },
    },
    at,
  )
  if (!opened.ok) throw new Error(`submit: ${opened.code}`)
  const text = matterOf(random)
  const isPublic = !(confidentialKinds as readonly string[]).includes(kind) && random.chance(0.6)
  return {
    ticket: opened.value,
    filer,
    requester,
    row: {
      text,
      public_text: isPublic ? mask(text) : null,
      place: `第${community + 1}社区第${grid + 1}网格`,
      ...pointIn(community, grid),
      area_id: path[3],
      district_id: path[0],
      street_id: path[1],
      community_id: path[2],
      grid_id: path[3],
      building_id: null,
      about_unit: about,
      about_person: null,
    },
  }
}
