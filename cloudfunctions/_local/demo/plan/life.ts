import type { DemoArea } from '../areas'
import { CATEGORY_TREE, type Leaf } from '../category-tree'
import type { DemoPerson } from '../population'
import { idFrom } from '../random'
import type { Story } from '../stories/story'
import { dispatcherAt } from './crew'
import { Diary, type Step } from './diary'
import { blanksFor } from './fill'
import { bringToDesk, work } from './handling'
import { minutes } from './hours'
import type { Scene } from './scene'
import { tell } from './telling'
import { judge, type Verdict } from './verdict'

export interface PlannedTicket {
  readonly id: string
  readonly steps: readonly Step[]
}

export interface Fate {
  readonly verdict: Verdict
  /** Lets one promise or another slip. */
  readonly isSlow: boolean
  /** The B post never steps in: for a plan whose times are moved afterwards. */
  readonly firstOnly?: true
}

const leaves = new Map<string, Leaf>(
  CATEGORY_TREE.flatMap(([, , branches]) =>
    branches.flatMap(([, , all]) => all.map((leaf): [string, Leaf] => [leaf[0], leaf])),
  ),
)

/** One matter from the moment it is told to its end, as if nobody would look before then. */
export function live(
  name: string,
  story: Story,
  home: DemoArea,
  who: DemoPerson,
  told: number,
  fate: Fate,
  scene: Scene,
): PlannedTicket {
  const leaf = leaves.get(story.category)
  const street = scene.areas.get(home.parent ?? '')
  if (!leaf || !street) throw new Error(`a story nobody can tell: ${story.category} in ${home.name}`)
  const blanks = blanksFor(home.name, street.name, scene.estates.get(home.id), scene.random)
  const diary = new Diary(idFrom('demo-ticket', name), scene, story, leaf, home, who, blanks)
  tell(diary, told, fate.firstOnly !== true)
  if (story.refused) {
    const at = told + minutes(scene.random, 5, 90)
    diary.add('refuse', dispatcherAt(at, street.id, scene.random), at, 'refused', story.refused)
  } else if (story.withdrawn !== undefined) {
    diary.add('withdraw', who.uid, told + minutes(scene.random, 6, 100), 'withdrawn', { reason: story.withdrawn })
  } else {
    bringToDesk(diary, fate)
    work(diary, fate.isSlow)
    judge(diary, fate.verdict)
  }
  return { id: diary.id, steps: diary.steps }
}
