import type { DemoArea } from '../areas'
import type { DemoPerson } from '../population'
import type { Story } from '../stories/story'
import { pointInside } from '../tile'
import { propertyOf, type Scene } from './scene'

/** Where a resident would meet a grid leader or community worker who files for them. */
export const VISITORS: Readonly<Record<string, string>> = {
  '510116001001': 'demo-yang-fan',
  '510116001002': 'demo-lu-dan',
  '510116002006': 'demo-mao-yu',
  '510116005008': 'demo-long-mei',
  '510116108203': 'demo-qiao-an',
}

/** Two of five matters come from where the people of the sign-in page live and work. */
const LIVELY = ['510116001001', '510116001001', '510116001002', '510116001007', '510116002006', '510116001010']

export function placeFor(story: Story, scene: Scene): DemoArea {
  const { random } = scene
  const fits = scene.communities.filter((community) => fitsStory(story, community))
  const lively = fits.flatMap((community) => LIVELY.flatMap((id) => (id === community.id ? [community] : [])))
  return lively.length > 0 && random.chance(0.4) ? random.pick(lively) : random.pick(fits)
}

function fitsStory(story: Story, community: DemoArea): boolean {
  const village = community.name.endsWith('村')
  if (story.door === 'visit' || story.door === 'walk-in')
    return community.id in VISITORS && village === (story.where === 'village')
  if (story.about === 'property' && propertyOf(community) === null) return false
  // What happens in an estate happens in town.
  return village === (story.where === 'village') || (village && !needsEstate(story))
}

const needsEstate = (story: Story) =>
  story.where === 'town' ||
  [story.text, story.place, story.answer, story.supply ?? ''].some((words) => words.includes('{estate}'))

/** Whoever lives there by preference one of those with a story of their own. */
export function requesterAt(community: DemoArea, story: Story, scene: Scene): DemoPerson {
  const { random } = scene
  const near = scene.residents.filter((person) => person.home === community.id && couldSay(story, person))
  const known = near.filter((person) => person.shown)
  if (known.length > 0 && random.chance(0.6)) return random.pick(known)
  if (near.length > 0 && random.chance(0.8)) return random.pick(near)
  return random.pick(
    scene.residents.filter((person) => !person.shown && person.home?.startsWith(community.id.slice(0, 9))),
  )
}

function couldSay({ teller }: Story, { age }: DemoPerson): boolean {
  if (age === null || teller === undefined) return true
  return teller === 'elder' ? age >= 65 : teller === 'working' && age < 60
}

export interface DemoPlace {
  readonly text: string
  readonly longitude: number | null
  readonly latitude: number | null
  readonly area: string | null
}

/** A point in one of the community's grids, or the grid chosen by hand. */
export function spotIn(community: DemoArea, text: string, scene: Scene): DemoPlace {
  const grid = scene.random.pick(scene.grids.get(community.id) ?? [community])
  if (!grid.outline || scene.random.chance(0.3)) return { text, longitude: null, latitude: null, area: grid.id }
  const [longitude, latitude] = pointInside(grid.outline, scene.random)
  return { text, longitude, latitude, area: null }
}
