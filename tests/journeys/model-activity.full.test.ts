import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { ask, people, type World } from '../builders/activity-says'
import { callAs, callRaw, fireTimer } from '../builders/cloud'
import { pass, standAt } from '../builders/clock'
import type { ActivityModel } from '../builders/model-activity'
import { TeamModel } from '../builders/model-team'
import { liveAll } from '../builders/histories'
import { isFull, type Random, seed } from '../builders/random'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const HISTORIES = isFull ? 200 : 8
const STEPS = 60
const { rows } = useDistrict()

const timePasses = async (random: Random, world: World): Promise<string> => {
  pass(random.pick([{ minutes: 11 }, { hours: 1 }, { hours: 3 }, { hours: 13 }, { hours: 24 }]))
  world.now = Date.now()
  for (const activity of world.activities) activity.now = world.now
  // Now and then the timer is late.
  if (random.chance(0.3)) return 'time passes'
  good(await fireTimer('activity', 'activity-due'))
  good(await fireTimer('activity', 'activity-due'))
  for (const activity of world.activities) activity.tick()
  return 'tick'
}

const teamAsStored = `
  select state, version, members, asked, (select i.uid from identity i where i.person_id = t.leader_id) as leader,
         (select json_object_agg(i.uid, m.state || ' ' || m.is_named order by i.uid) from membership m join identity i on i.person_id = m.person_id where m.team_id = t.id) as people
    from team t where id = $1`
const activityAsStored = `
  select state, version, quota, seated, waiting,
         (select coalesce(json_object_agg(i.uid, p.state || coalesce(' ' || extract(epoch from p.hold_until)::bigint, '') order by i.uid), '{}') from place p join identity i on i.person_id = p.person_id where p.activity_id = a.id) as places,
         (select coalesce(json_agg(i.uid order by p.turn), '[]') from place p join identity i on i.person_id = p.person_id where p.activity_id = a.id and p.state = 'waiting') as line,
         (select coalesce(json_agg(substr(i.uid, 5) || ' ' || l.what order by i.uid, l.what), '[]') from telling l join identity i on i.person_id = l.person_id
           where l.subject_id = a.id and l.what in ('place-held', 'place-lapsed')) as told,
         (select count(*)::int from service_record r where r.origin_id = a.id) as records
    from activity a where id = $1`

const uid = (who: string): string => `uid:${who}`
const sorted = (of: Iterable<readonly [string, string]>) =>
  Object.fromEntries([...of].sort(([a], [b]) => (a < b ? -1 : 1)).map(([who, what]) => [uid(who), what]))

const teamAsTold = (team: TeamModel) => ({
  ...{ state: team.state, version: team.version, members: team.count('in'), asked: team.count('asked') },
  leader: uid(team.leader),
  people: sorted([...team.people].map(([who, { state, named }]) => [who, `${state} ${named}`])),
})
const activityAsTold = (activity: ActivityModel) => ({
  ...{ state: activity.state, version: activity.version, quota: activity.plan.quota, seated: activity.seated },
  waiting: activity.line.length,
  places: sorted(
    [...activity.places].map(([who, { state, heldUntil }]) => [
      who,
      state === 'held' ? `held ${heldUntil / 1_000}` : state,
    ]),
  ),
  line: activity.line.map(uid),
  told: [...activity.told].sort(),
  records: activity.state === 'recorded' ? activity.came : 0,
})

/** What is stored beside what the model says; nothing where both agree. */
const differs = async ({ team, activities }: World): Promise<string[]> => {
  const wrong: string[] = []
  const compare = async (sql: string, id: string, wanted: object): Promise<void> => {
    const stored = JSON.stringify((await rows(sql, [id]))[0])
    if (stored !== JSON.stringify(wanted)) wrong.push(`stored ${stored}\n   not ${JSON.stringify(wanted)}`)
  }
  await compare(teamAsStored, team.id, teamAsTold(team))
  for (const activity of activities) await compare(activityAsStored, activity.id, activityAsTold(activity))
  return wrong
}

const reached = new Set<string>()

/** One life of a team and what it does: mostly what is allowed, sometimes anything; sent twice; the time goes by. */
const live = async (random: Random): Promise<string[]> => {
  standAt(`2026-11-23 ${random.pick(['06:30', '09:00', '14:00', '19:30', '22:00'])}`)
  const [proposer, id] = [random.chance(0.5) ? 'secretary' : random.pick(people), random.uuid()]
  good(await callAs(proposer, 'team', 'propose', { id, name: '合唱队', area: 'd-e-1' }))
  const world: World = { team: new TeamModel(id, proposer), activities: [], now: Date.now() }
  const told: string[] = [`${proposer} proposes`]
  for (let step = 0; step < STEPS; step += 1) {
    if (random.chance(0.12)) told.push(await timePasses(random, world))
    let said = await ask(random, world)
    for (let tries = 0; tries < 30 && said.expected !== 'ok' && random.chance(0.96); tries += 1)
      said = await ask(random, world)
    const event = { action: said.action, input: said.input }
    const reply = await callRaw(said.who, said.noun, event)
    told.push(`${said.who} ${said.action} ${JSON.stringify(said.input)}: ${said.expected}`)
    const heard = reply.ok ? 'ok' : reply.code
    if (heard !== (said.expected === 'same' ? 'ok' : said.expected)) return [...told, `heard ${JSON.stringify(reply)}`]
    said.anyway?.()
    if (said.expected !== 'ok') continue
    said.after()
    if (random.chance(0.2)) {
      const again = await callRaw(said.who, said.noun, event)
      if (!again.ok) return [...told, `said again: ${JSON.stringify(again)}`]
    }
    for (const { state, places } of world.activities)
      for (const each of [state, ...[...places.values()].map((place) => place.state)]) reached.add(each)
    reached.add(world.team.state)
  }
  const wrong = await differs(world)
  return wrong.length > 0 ? [...told, ...wrong] : []
}

it(`${HISTORIES} random histories of ${STEPS} steps go as the model says (seed ${seed})`, async () => {
  await liveAll(HISTORIES, live)
}, 3_600_000)

it('holds every chain, and has seen every state', async () => {
  expect((await verifyChains({ query: rows })).broken).toEqual([])
  if (!isFull) return
  const activities = ['draft', 'published', 'running', 'ended', 'recorded', 'cancelled']
  const places = ['waiting', 'held', 'going', 'came', 'left', 'lapsed']
  for (const state of [...activities, ...places, 'proposed', 'open', 'declined', 'disbanded'])
    expect([...reached]).toContain(state)
})
