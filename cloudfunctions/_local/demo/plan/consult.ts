import { idFrom, Random } from '../random'
import { CONSULTATIONS } from '../stories/consultations'
import { operatorAt } from './crew'
import type { Step } from './diary'
import { days, minutes, tellingMoment, wakingMoment } from './hours'
import type { PlannedTicket } from './life'
import type { Scene } from './scene'

/** How many days see one that is written down. */
const A_DAY = 0.3
/** How many of those who asked say afterwards what they think of the answer. */
const RATED = 0.4

/** Somebody rings to ask, and is told at once; some of them rate the answer in the app. Draws from a generator of its own. */
export function consultOn(seed: string, day: string, scene: Scene): PlannedTicket[] {
  const random = new Random(`${seed}/consult/${day}`)
  if (!random.chance(A_DAY)) return []
  const consultation = random.pick(CONSULTATIONS)
  const who = random.pick(scene.residents.filter((person) => !person.shown))
  const grid = random.pick(scene.grids.get(who.home ?? '') ?? [])
  const told = tellingMoment(day, random)
  const operator = operatorAt(told, random)
  const at = Math.round(told + minutes(random, 1, 4))
  const steps: Step[] = [
    {
      at: told,
      as: operator,
      action: 'submit',
      to: 'submitted',
      input: {
        text: consultation.text,
        kind: 'consult',
        channel: 'hotline',
        place: { text: '', longitude: null, latitude: null, area: grid.id },
        onBehalf: { name: who.name, phone: who.phone },
      },
    },
    { at, as: operator, action: 'answer-at-once', to: 'closed', input: { reply: consultation.answer } },
  ]
  if (random.chance(RATED))
    steps.push({
      at: Math.round(wakingMoment(at + days(random, 0.1, 3), random)),
      as: who.uid,
      action: 'rate',
      to: 'closed',
      input: { solved: 'yes', level: random.chance(0.6) ? 'very-satisfied' : 'satisfied' },
    })
  return [{ id: idFrom('demo-consult', `${seed}/${day}`), steps }]
}
