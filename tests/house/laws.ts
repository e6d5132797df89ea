import type { NounName } from '../../src/contract/nouns'
import { roadNames as letterRoads } from '../../src/domain/letter/roads'
import { roadNames as postRoads } from '../../src/domain/post/roads'
import { roadNames } from '../../src/domain/ticket/roads'
import { roadWords as letterWords } from '../../src/words/letter'
import { roadNames as articleRoads } from '../../src/domain/article/roads'
import { roadNames as swapRoads } from '../../src/domain/swap/roads'
import { roadWords as articleWords } from '../../src/words/article'
import { roadWords as swapWords } from '../../src/words/swap'
import { roadNames as callRoads } from '../../src/domain/call/roads'
import { callRoadWords } from '../../src/words/hotline'
import { roadNames as registrationRoads } from '../../src/domain/registration/roads'
import { roadNames as dutyRoads } from '../../src/domain/duty/roads'
import { roadNames as pledgeRoads } from '../../src/domain/pledge/roads'
import { roadNames as recordRoads } from '../../src/domain/record/roads'
import { dutyRoadWords, pledgeRoadWords, recordRoadWords } from '../../src/words/service'
import { registrationRoadWords } from '../../src/words/member'
import { postRoadWords } from '../../src/words/post'
import { roadWords } from '../../src/words/ticket'
import { listingRoadNames } from '../../src/domain/exchange/listing-roads'
import { listingRoadWords } from '../../src/words/exchange'
import { agreementRoadNames } from '../../src/domain/exchange/agreement-roads'
import { agreementRoadWords } from '../../src/words/exchange'
import { teamRoadNames } from '../../src/domain/team/roads'
import { teamRoadWords } from '../../src/words/team'
import { membershipRoadNames } from '../../src/domain/team/roads'
import { membershipRoadWords } from '../../src/words/team'
import { activityRoadNames } from '../../src/domain/activity/roads'
import { activityRoadWords } from '../../src/words/activity'
import { placeRoadNames } from '../../src/domain/activity/place-roads'
import { placeRoadWords } from '../../src/words/activity'

interface LawOfNoun {
  readonly roads: readonly string[]
  /** The noun whose contract says them. */
  readonly saidBy: NounName
  /** Roads that no action names: a timer takes them, or they are not open yet. */
  readonly notSaid: readonly string[]
  readonly words: Readonly<Record<string, string>>
}

/** Every table of states and roads, with the words of its roads: what a new noun adds a line to. */
export const laws: Readonly<Record<string, LawOfNoun>> = {
  ticket: {
    roads: roadNames,
    saidBy: 'ticket',
    notSaid: ['escalate', 'extend', 'lapse', 'merge', 'park', 'resume', 'terminate'],
    words: roadWords,
  },
  letter: {
    roads: letterRoads,
    saidBy: 'letter',
    notSaid: ['close', 'hand-up', 'lapse'],
    words: letterWords,
  },
  swap: { roads: swapRoads, saidBy: 'roster', notSaid: ['lapse-swap'], words: swapWords },
  article: { roads: articleRoads, saidBy: 'knowledge', notSaid: [], words: articleWords },
  call: { roads: callRoads, saidBy: 'hotline', notSaid: ['connect', 'miss'], words: callRoadWords },
  registration: { roads: registrationRoads, saidBy: 'member', notSaid: ['move'], words: registrationRoadWords },
  listing: {
    roads: listingRoadNames,
    saidBy: 'exchange',
    notSaid: ['expire', 'free', 'fulfil'],
    words: listingRoadWords,
  },
  agreement: {
    roads: agreementRoadNames,
    saidBy: 'exchange',
    notSaid: ['close-unrated', 'lapse'],
    words: agreementRoadWords,
  },
  post: { roads: postRoads, saidBy: 'board', notSaid: ['conclude', 'lapse', 'suspend'], words: postRoadWords },
  team: { roads: teamRoadNames, saidBy: 'team', notSaid: [], words: teamRoadWords },
  membership: { roads: membershipRoadNames, saidBy: 'team', notSaid: [], words: membershipRoadWords },
  activity: { roads: activityRoadNames, saidBy: 'activity', notSaid: [], words: activityRoadWords },
  place: { roads: placeRoadNames, saidBy: 'activity', notSaid: ['lapse', 'offer'], words: placeRoadWords },
  duty: { roads: dutyRoads, saidBy: 'service', notSaid: [], words: dutyRoadWords },
  pledge: {
    roads: pledgeRoads,
    saidBy: 'service',
    notSaid: ['begin', 'finish', 'lapse', 'term-over'],
    words: pledgeRoadWords,
  },
  record: { roads: recordRoads, saidBy: 'service', notSaid: ['supersede'], words: recordRoadWords },
}
