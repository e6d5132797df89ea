import { randomUUID } from 'node:crypto'
import type { Heard } from '../../src/contract/row'
import type { ActivityContract } from '../../src/contract/activity'
import { capacityOf, hosts } from '../../src/domain/activity/may'
import { draft as drafted } from '../../src/domain/activity/roads'
import { done, refuse, type Result } from '../../src/domain/result'
import { areasOf } from '../_database/areas'
import type { Call } from '../_kernel/call'
import { canonical, FIRST_HASH, sha256 } from '../_kernel/chain'
import { insertMatter } from '../_matter/open-matter'
import type { ActivityAction } from './action'
import { newSecret } from './digits-of'
import { fromActivity } from './row'
import { lockActivity } from './store'

type Said = Heard<ActivityContract, 'draft'>

/** A new activity, of a team or of the community itself. Nobody hears of it before it is published. */
export const draft: ActivityAction<'draft'> = async (call, said) => {
  const fingerprint = sha256(canonical(['draft', call.me.personId, said]))
  const host = await hostOf(call, said)
  if (!host.ok) return host
  const { areaPath, teamLeaderId } = host.value
  const opened = drafted(
    call.me,
    {
      id: said.id,
      teamId: said.team,
      teamLeaderId,
      areaPath,
      startsAt: Date.parse(said.startsAt),
      endsAt: Date.parse(said.endsAt),
      quota: said.quota,
    },
    call.at,
  )
  // Said again after its start it is still the same activity.
  if (!opened.ok) return opened.code === 'starts-in-the-past' ? again(call, said.id, fingerprint, opened) : opened
  const activity = opened.value
  const at = new Date(call.at)
  const made = await insertMatter(call.db, {
    table: 'activity',
    sequence: 'activity_number',
    prefix: 'H',
    record: {
      id: activity.id,
      ...fromActivity(activity),
      title: said.title,
      place: said.place,
      text: said.text,
      team_id: activity.teamId,
      leader_id: activity.leaderId,
      area_id: areaPath[2],
      district_id: areaPath[0],
      street_id: areaPath[1],
      community_id: areaPath[2],
      secret: newSecret(),
      created_at: at,
      changed_at: at,
    },
    first: {
      id: randomUUID(),
      noun: 'activity',
      subjectId: activity.id,
      seq: 0,
      road: 'draft',
      from: null,
      to: activity.state,
      at: call.at,
      actorId: call.me.personId,
      capacity: capacityOf(call.me, activity),
      words: { text: wordsOf(said), note: null, data: { quota: said.quota, startsAt: said.startsAt } },
      fingerprint,
      prevHash: FIRST_HASH,
    },
    photos: [],
    owner: call.me.personId,
  })
  if (!made) return again(call, said.id, fingerprint, refuse('same-id-other-body'))
  return done({ id: activity.id, number: made.number, version: 1, state: activity.state })
}

/** What an activity says, as the history keeps it. */
export const wordsOf = ({ title, place, text }: { title: string; place: string; text: string }): string =>
  [title, place, text].filter((line) => line !== '').join('\n')

/** Whose it is: a team's, with its community and leader, or a community's own. */
const hostOf = async (
  call: Call,
  said: Said,
): Promise<Result<{ areaPath: readonly string[]; teamLeaderId: string | null }>> => {
  const areas = await areasOf(call.db)
  if (said.team !== null) {
    const [team] = await call.db.query<{ community_id: string; leader_id: string; state: string }>(
      'select community_id, leader_id, state from team where id = $1',
      [said.team],
    )
    if (!team || team.state === 'declined') return refuse('not-found')
    if (team.state !== 'open') return refuse('team-not-open')
    return done({ areaPath: areas.get(team.community_id)?.path ?? [], teamLeaderId: team.leader_id })
  }
  const own = new Set(
    call.me.assignments.flatMap(({ role, areaId }) => (areaId && hosts.includes(role) ? [areaId] : [])),
  )
  const asked = said.area ?? (own.size === 1 ? [...own][0] : undefined) ?? call.me.homeId
  const area = asked === null ? undefined : areas.pathOf(asked).find(({ kind }) => kind === 'community')
  if (!area) return refuse(said.area === null ? 'community-not-chosen' : 'unknown-area')
  return done({ areaPath: area.path, teamLeaderId: null })
}

const again = async (call: Call, id: string, fingerprint: string, otherwise: ReturnType<typeof refuse>) => {
  const [first] = await call.db.query<{ fingerprint: string }>(
    'select fingerprint from entry where subject_id = $1 and seq = 0',
    [id],
  )
  const loaded = first?.fingerprint === fingerprint ? await lockActivity(call.db, id) : null
  return loaded
    ? done({ id, number: loaded.number, version: loaded.matter.version, state: loaded.matter.state })
    : otherwise
}
