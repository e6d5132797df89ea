import type { PlaceRoad } from '../../src/domain/activity/place-roads'
import type { ActivityRoad } from '../../src/domain/activity/roads'
import type { MembershipRoad, TeamRoad } from '../../src/domain/team/roads'
import type { Line } from './square'

/**
 * Issue 5, part 4 (队伍 活动), typed by hand: what src/domain/{team,activity} say is measured against these, so nothing here may be
 * derived from them. `host` = who stands for the community, `self` = whose membership or place it is, `own` = who proposed the team.
 */
export type Part = 'self' | 'own' | 'leader' | 'host' | 'rule'

const stays: readonly string[] = []

export const teamTable: Readonly<Record<TeamRoad, Line<Part>>> = {
  confirm: { from: ['proposed'], to: ['open'], who: ['host'] },
  decline: { from: ['proposed'], to: ['declined'], who: ['host'] },
  edit: { from: ['open'], to: stays, who: ['leader', 'host'] },
  'hand-over': { from: ['open'], to: stays, who: ['leader', 'host'] },
  disband: { from: ['open'], to: ['disbanded'], who: ['leader', 'host'] },
}

export const membershipTable: Readonly<Record<MembershipRoad, Line<Part>>> = {
  ask: { from: ['out'], to: ['asked'], who: ['self'] },
  admit: { from: ['asked'], to: ['in'], who: ['leader', 'host'] },
  'turn-away': { from: ['asked'], to: ['out'], who: ['leader', 'host'] },
  consent: { from: ['in'], to: stays, who: ['self'] },
  quit: { from: ['asked', 'in'], to: ['out'], who: ['self'] },
  remove: { from: ['in'], to: ['out'], who: ['leader', 'host'] },
}

export const activityTable: Readonly<Record<ActivityRoad, Line<Part>>> = {
  edit: { from: ['draft', 'published'], to: stays, who: ['leader', 'host'] },
  publish: { from: ['draft'], to: ['published'], who: ['leader', 'host'] },
  start: { from: ['published'], to: ['running'], who: ['leader', 'host', 'rule'] },
  end: { from: ['running'], to: ['ended'], who: ['leader', 'host', 'rule'] },
  record: { from: ['ended'], to: ['recorded'], who: ['leader', 'host'] },
  cancel: { from: ['draft', 'published', 'running'], to: ['cancelled'], who: ['leader', 'host'] },
}

export const placeTable: Readonly<Record<PlaceRoad, Line<Part>>> = {
  join: { from: ['left', 'lapsed', 'waiting'], to: ['going', 'waiting'], who: ['self'] },
  offer: { from: ['waiting'], to: ['held'], who: ['rule'] },
  take: { from: ['held'], to: ['going'], who: ['self'] },
  lapse: { from: ['held'], to: ['lapsed'], who: ['rule'] },
  leave: { from: ['waiting', 'held', 'going'], to: ['left'], who: ['self'] },
  'check-in': { from: ['going'], to: ['came'], who: ['leader', 'host', 'self'] },
  undo: { from: ['came'], to: ['going'], who: ['leader', 'host'] },
}
