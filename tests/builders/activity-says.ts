import type { NounName } from '../../src/contract/nouns'
import { callAs } from './cloud'
import { ActivityModel, type Plan } from './model-activity'
import type { TeamModel } from './model-team'
import { hosts } from './model-team'
import type { Random } from './random'
import { personId } from './small-district'

const HOUR = 3_600_000
const neighbours = ['wang', 'li', 'zhao', 'member', 'observer', 'operator', 'counsellor']
export const people = [...neighbours, ...neighbours, ...hosts]

/** A team, and what it and its community do one after the other: the last one is what is done now. */
export interface World {
  readonly team: TeamModel
  readonly activities: ActivityModel[]
  now: number
}

export interface Said {
  readonly who: string
  readonly noun: NounName
  readonly action: string
  readonly input: Record<string, unknown>
  /** `same` = it is so already, and is answered with a yes. */
  readonly expected: string
  readonly after: () => void
  /** What is so once it was said, whatever was answered. */
  readonly anyway?: () => void
}

const iso = (at: number): string => new Date(at).toISOString()
const changed = (version: number, random: Random) => ({
  version: version + (random.chance(0.03) ? 1 : 0),
  command: random.uuid(),
})

const onTeam = (random: Random, { team }: World, who: string): Said => {
  const road = random.pick([
    ...['confirm', 'confirm', 'confirm', 'edit', 'edit', 'hand-over', 'hand-over'],
    ...['decline', 'disband'],
  ])
  const to = random.pick(neighbours)
  const change = changed(team.version, random)
  const more = {
    decline: { reason: '已经有一支合唱队了。' },
    edit: { name: '合唱二队', what: '每周三晚上练歌' },
    'hand-over': { person: personId(to) },
  }[road]
  return {
    who,
    noun: 'team',
    action: road,
    input: { team: team.id, ...change, ...more },
    expected: team.road(who, road, change.version, to),
    after: () => team.stepped(road, to),
  }
}

const onMember = (random: Random, { team }: World, who: string): Said => {
  const road = random.pick(['ask', 'ask', 'admit', 'admit', 'turn-away', 'consent', 'quit', 'remove'])
  const bySelf = ['ask', 'consent', 'quit'].includes(road)
  const whose = bySelf ? who : random.pick(neighbours)
  const isNamed = random.chance(0.5)
  const more = {
    ...(bySelf ? {} : { person: personId(whose) }),
    ...(road === 'remove' ? { reason: '半年没有来过。' } : {}),
    ...(road === 'ask' || road === 'consent' ? { isNamed } : {}),
  }
  return {
    who,
    noun: 'team',
    action: road,
    input: { team: team.id, ...more },
    expected: team.member(who, road, whose),
    after: () => team.moved(road, whose, isNamed),
  }
}

const planned = (random: Random, now: number): Plan => {
  const startsAt = now + random.pick([-1, 0.5, 2, 26, 30, 50]) * HOUR
  return { startsAt, endsAt: startsAt + random.pick([-1, 2, 2, 3, 80]) * HOUR, quota: 1 + random.below(3) }
}
const wordsOf = ({ startsAt, endsAt, quota }: Plan) => ({
  ...{ title: '周末合唱', place: '社区活动室', startsAt: iso(startsAt), endsAt: iso(endsAt), quota },
})

/** By whoever stands for the community, or for the team by who leads it; the team must be open. */
const drafting = (random: Random, world: World, who: string): Said => {
  const { team, now } = world
  const plan = { ...planned(random, now), startsAt: now + random.pick([2, 26, 30, 50]) * HOUR }
  plan.endsAt = plan.startsAt + 2 * HOUR
  const isOfTeam = random.chance(0.6)
  const id = random.uuid()
  const mayDraft = hosts.includes(who) || (isOfTeam && who === team.leader)
  const gone = { proposed: 'team-not-open', declined: 'not-found', disbanded: 'team-not-open' }[team.state]
  return {
    who,
    noun: 'activity',
    action: 'draft',
    input: { id, ...wordsOf(plan), team: isOfTeam ? team.id : null, area: isOfTeam ? null : 'd-e-1' },
    expected: isOfTeam && gone !== undefined ? gone : mayDraft ? 'ok' : 'not-yours',
    after: () => void world.activities.push(new ActivityModel(id, who, isOfTeam ? team : null, plan, now)),
  }
}

const onActivity = (random: Random, activity: ActivityModel, who: string): Said => {
  const road = random.pick([
    ...['publish', 'publish', 'publish', 'edit', 'edit', 'edit', 'start', 'start', 'end', 'record', 'record', 'cancel'],
  ])
  const plan = planned(random, activity.now)
  const change = changed(activity.version, random)
  const more = { edit: wordsOf(plan), cancel: { reason: '下大雨。' } }[road]
  return {
    who,
    noun: 'activity',
    action: road,
    input: { activity: activity.id, ...change, ...more },
    expected: activity.road(who, road, change.version, plan),
    after: () => activity.stepped(road, plan),
  }
}

const onPlace = (random: Random, activity: ActivityModel, who: string): Said => {
  const road = random.pick(['join', 'join', 'join', 'take', 'take', 'leave', 'check-in', 'check-in', 'undo'])
  const byOther = road === 'check-in' || road === 'undo'
  const whose = byOther ? random.pick(neighbours) : who
  return {
    who,
    noun: 'activity',
    action: road,
    input: { activity: activity.id, ...(byOther ? { person: personId(whose) } : {}) },
    expected: activity.place(who, road, whose),
    after: () => activity.moved(road, whose),
  }
}

/** With the digits that stand on the leader's screen now, or with others. */
const typesDigits = async (random: Random, activity: ActivityModel): Promise<Said> => {
  const who = random.pick(neighbours)
  const shown = await callAs('secretary', 'activity', 'digits', { activity: activity.id })
  const isRight = shown.ok && random.chance(0.6)
  const digits = isRight ? shown.data.digits : shown.ok && shown.data.digits === '000000' ? '000001' : '000000'
  const expected = activity.byCode(who, isRight)
  return {
    who,
    noun: 'activity',
    action: 'check-in-code',
    input: { activity: activity.id, digits },
    expected,
    after: () => activity.moved('check-in', who),
    anyway: () => void (['ok', 'wrong-check-in-code'].includes(expected) && activity.tried(who)),
  }
}

/** What somebody says next, whatever it is. */
export const ask = async (random: Random, world: World): Promise<Said> => {
  const activity = world.activities.at(-1)
  const who = random.pick(people)
  const roll = random.below(20)
  if (roll < 1) return onTeam(random, world, who)
  if (roll < 5) return onMember(random, world, who)
  if (!activity) return roll < 12 ? drafting(random, world, who) : onTeam(random, world, who)
  // When one is over there may be another.
  if (roll < 6 && ['recorded', 'cancelled'].includes(activity.state)) return drafting(random, world, who)
  if (roll < 9) return onActivity(random, activity, random.pick([who, activity.leader]))
  return roll < 11 ? typesDigits(random, activity) : onPlace(random, activity, who)
}
