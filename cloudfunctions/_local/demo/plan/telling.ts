import { inventName } from '../names'
import type { DemoPerson } from '../population'
import { Random } from '../random'
import { operatorAt } from './crew'
import type { Diary } from './diary'
import { spotIn, VISITORS } from './place'
import { propertyOf } from './scene'
import { streetUnitId } from '../units'

/** The first step: the resident on their phone, or somebody who files for them. */
export function tell(diary: Diary, at: number, mayBeAnybody: boolean): void {
  const { random, story, community, requester } = diary
  const kind = story.kind ?? diary.leaf[2]
  const confidential = kind === 'complaint' || kind === 'tip-off' || kind === 'mediation'
  const about = aboutUnit(diary)
  const text = diary.say(story.text)
  const { channel, filer } = doorOf(diary, at)
  if (channel === 'hotline' && mayBeAnybody) diary.caller = callerOf(diary)
  diary.add('submit', filer.uid, at, 'submitted', {
    text,
    kind,
    channel,
    place: spotIn(community, diary.say(story.place), diary.scene),
    isPublic: !confidential && random.chance(0.7),
    ...(about ? { about: { unit: about } } : {}),
    ...(filer.uid === requester.uid
      ? {}
      : { onBehalf: diary.caller ?? { name: requester.name, phone: requester.phone } }),
  })
}

/** Four in ten of those who ring have no app; who is asked something back, or changes their mind, has. */
function callerOf({ id, story }: Diary): Diary['caller'] {
  const random = new Random(`${id}/caller`)
  if (story.question !== undefined || story.withdrawn !== undefined || !random.chance(0.4)) return null
  // 1549: beginning with 154, which no carrier has been given, and apart from the people of the district.
  return { name: inventName(random), phone: `1549${String(random.whole(1_000_000, 9_999_999))}` }
}

function doorOf(diary: Diary, at: number): { channel: string; filer: DemoPerson } {
  const { random, story, community, requester, scene } = diary
  const visitor = VISITORS[community.id]
  if (story.door === 'hotline' || (!story.door && random.chance(0.2)))
    return { channel: 'hotline', filer: personOf(diary, operatorAt(at, random)) }
  if (story.door === 'neighbour') {
    const street = community.id.slice(0, 9)
    const neighbours = scene.residents.filter(
      (person) => person.home?.startsWith(street) && person.uid !== requester.uid,
    )
    const filer = community.id === '510116001001' ? personOf(diary, 'demo-xie-changlin') : neighbours[0]
    return { channel: 'mini-program', filer: filer ?? requester }
  }
  if (visitor && (story.door || random.chance(0.2)))
    return { channel: story.door === 'walk-in' ? 'walk-in' : 'visit', filer: personOf(diary, visitor) }
  return { channel: 'mini-program', filer: requester }
}

function aboutUnit({ story, community }: Diary): string | null {
  switch (story.about) {
    case undefined:
      return null
    case 'community':
      return community.id
    case 'property':
      return propertyOf(community)
    default:
      return streetUnitId(story.about, community.id.slice(0, 9))
  }
}

function personOf(diary: Diary, uid: string): DemoPerson {
  const person = diary.scene.people.get(uid)
  if (!person) throw new Error(`nobody is called ${uid}`)
  return person
}
