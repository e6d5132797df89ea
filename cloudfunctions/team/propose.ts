import { randomUUID } from 'node:crypto'
import { done, refuse } from '../../src/domain/result'
import { capacityOf, hosts } from '../../src/domain/team/may'
import { propose as proposed } from '../../src/domain/team/roads'
import type { TeamState } from '../../src/domain/team/team'
import { tell as tellings } from '../../src/domain/team/tell'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, FIRST_HASH, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import { tell } from '../_matter/tell'
import type { TeamAction } from './action'
import { fromTeam } from './row'
import { lockTeam, membershipOf, saveMembership } from './store'

/** The community that somebody stands for, when it is one alone. */
const ownArea = ({ me }: Call): string | null => {
  const own = new Set(me.assignments.flatMap(({ role, areaId }) => (areaId && hosts.includes(role) ? [areaId] : [])))
  return own.size === 1 ? ([...own][0] ?? null) : null
}

/** A new team. By a resident it waits for the community; who proposes it leads it and is its first member. */
export const propose: TeamAction<'propose'> = async (call, said) => {
  const fingerprint = sha256(canonical(['propose', call.me.personId, said]))
  const areas = await areasOf(call.db)
  const asked = said.area ?? ownArea(call) ?? call.me.homeId
  const area = asked === null ? undefined : areas.pathOf(asked).find(({ kind }) => kind === 'community')
  if (!area) return refuse(said.area === null ? 'community-not-chosen' : 'unknown-area')
  const team = proposed(call.me, said.id, area.path, call.at)
  const [at, entryId] = [new Date(call.at), randomUUID()]
  const made = await insertMatter(call.db, {
    table: 'team',
    sequence: 'team_number',
    prefix: 'D',
    record: {
      id: team.id,
      ...fromTeam(team),
      name: said.name,
      what: said.what,
      requester_id: team.requesterId,
      area_id: area.id,
      district_id: area.path[0],
      street_id: area.path[1],
      community_id: area.path[2],
      created_at: at,
      changed_at: at,
    },
    first: {
      id: entryId,
      noun: 'team',
      subjectId: team.id,
      seq: 0,
      road: 'propose',
      from: null,
      to: team.state,
      at: call.at,
      actorId: call.me.personId,
      capacity: capacityOf(call.me, team),
      words: { text: `${said.name}\n${said.what}`, note: null, data: {} },
      fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: call.me.personId,
  })
  if (!made) return again(call, said.id, fingerprint)
  const nothing = await membershipOf(call.db, team, call.me.personId)
  await saveMembership(call.db, team, nothing, { ...nothing, version: 1, state: 'in' }, call.at, null)
  await tell(
    call.db,
    { noun: 'team', matter: team, number: made.number, entryId, actor: call.me },
    tellings({ road: 'propose', before: team, after: team }),
    call.at,
  )
  return done({ id: team.id, number: made.number, version: 1, state: team.state })
}

const again = async (call: Call, id: string, fingerprint: string) => {
  const loaded = await lockTeam(call.db, id)
  const [first] = await call.db.query<{ fingerprint: string }>(
    'select fingerprint from entry where subject_id = $1 and seq = 0',
    [id],
  )
  if (!loaded || first?.fingerprint !== fingerprint) return refuse('same-id-other-body')
  const { number, matter } = loaded
  return done({ id, number, version: matter.version, state: matter.state as TeamState })
}
