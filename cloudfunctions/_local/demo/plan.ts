import { chinaDay, DAY, HOUR, nextDay } from '../../../src/domain/calendar/china-time'
import { isWorkingDay } from '../../../src/domain/calendar/working-days'
import { demoAreas } from './areas'
import { consultOn } from './plan/consult'
import { tellingMoment } from './plan/hours'
import { live, type Fate, type PlannedTicket } from './plan/life'
import { PINS, stopAt, type Pin } from './plan/pins'
import { placeFor, requesterAt } from './plan/place'
import { sceneOf, type Scene } from './plan/scene'
import { demoPopulation } from './population'
import { elsewhere } from './stories/government'
import { STORIES } from './stories/stories'
import type { Story } from './stories/story'
import { demoUnits } from './units'

/** How far back the district's memory goes, and how much is told on a working day and on another. */
const DAYS = 90
const PER_DAY = { working: 5.1, off: 3 } as const
/** One in so many never leaves the counter. */
const AT_THE_COUNTER = 0.06

/** What has happened in the district by `now` (epoch ms). The same seed and moment always give the same plan. */
export function planDemo(seed: string, now: number): PlannedTicket[] {
  const scene = sceneOf(seed, demoAreas(seed), demoUnits(), demoPopulation(seed))
  const tickets: PlannedTicket[] = PINS.map((pin, i) => pinned(pin, i, now, scene))
  const bag = new Bag(scene)
  for (let day = nextDay(chinaDay(now), -DAYS); day <= chinaDay(now); day = nextDay(day)) {
    for (const ticket of consultOn(seed, day, scene)) tickets.push(...upTo(now, ticket))
    for (let i = 0; i < toldOn(day, scene); i++) {
      const told = tellingMoment(day, scene.random)
      const story = scene.random.chance(AT_THE_COUNTER) ? scene.random.pick(elsewhere) : bag.next()
      const home = placeFor(story, scene)
      const ticket = live(
        `${seed}/${day}/${i}`,
        story,
        home,
        requesterAt(home, story, scene),
        told,
        fateOf(story, scene),
        scene,
      )
      tickets.push(...upTo(now, ticket))
    }
  }
  return tickets
}

/** What of it has happened by then; nothing of it when nothing has. */
const upTo = (now: number, ticket: PlannedTicket): PlannedTicket[] => {
  const steps = ticket.steps.filter((step) => step.at <= now)
  return steps.length > 0 ? [{ ...ticket, steps }] : []
}

/** Stories in turn, so that the same words come again as late as can be. */
class Bag {
  #left: Story[] = []
  constructor(readonly scene: Scene) {}

  next(): Story {
    if (this.#left.length === 0) this.#left = this.scene.random.shuffled(STORIES)
    const story = this.#left.pop()
    if (!story) throw new Error('there are no stories')
    return story
  }
}

function toldOn(day: string, { random }: Scene): number {
  const mean = isWorkingDay(day) ? PER_DAY.working : PER_DAY.off
  return Math.max(1, Math.round(mean + random.between(-2, 2)))
}

/** Of those who are answered about six in ten rate, and of these about 94 in a hundred are content. */
function fateOf(story: Story, { random }: Scene): Fate {
  const isSlow = random.chance(0.12)
  const draw = random.next()
  if (draw < 0.39) return { verdict: 'silent', isSlow }
  if (draw < 0.39 + 0.02 + (story.grumble ? 0.025 : 0)) {
    const how = random.next()
    return { verdict: how < 0.55 ? 'again' : how < 0.8 ? 'soothed' : 'unreachable', isSlow }
  }
  return { verdict: draw > 0.985 ? 'reopened' : 'happy', isSlow }
}

function pinned(pin: Pin, i: number, now: number, scene: Scene): PlannedTicket {
  const who = scene.people.get(pin.requester)
  const home = scene.areas.get(who?.home ?? '')
  const asks = pin.stop === 'need-info'
  const fits = STORIES.filter(
    (story) =>
      story.category === pin.category &&
      (story.question !== undefined) === asks &&
      story.text.includes(pin.words ?? ''),
  )
  const story = fits.find((candidate) => pin.verdict !== 'again' || candidate.grumble) ?? fits[0]
  if (!who || !home || !story) throw new Error(`nobody can tell of ${pin.category} as ${pin.requester}`)
  const fate: Fate = { verdict: pin.verdict ?? 'happy', isSlow: pin.isSlow ?? false, firstOnly: true }
  const told = now - pin.hoursAgo * HOUR
  if (now - told > DAYS * DAY) throw new Error('pinned before the district began')
  return stopAt(live(`pin/${i}`, story, home, who, told, fate, scene), pin.stop, now)
}
