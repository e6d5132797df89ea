import { letterWire } from './letter-wire'
import { texts } from './nasty'
import type { Random } from './random'
import { personId } from './small-district'

const areas = ['d', 'd-e', 'd-e-1', 'd-e-2', 'd-e-1-g', 'nowhere'] as const

/** Inputs of the mailbox that could be right, with texts that somebody might send on purpose. */
export const letterSayable = (random: Random, letter: string): Readonly<Record<string, Record<string, unknown>>> => {
  const change = { letter, version: random.below(6) + 1, command: random.uuid() }
  const area = random.pick(areas)
  return {
    ...Object.fromEntries(
      Object.entries(letterWire).map(([action, said]) => [
        `letter/${action}`,
        action === 'save-draft' ? { letter, ...said } : { ...change, ...said },
      ]),
    ),
    'letter/recuse': {
      ...change,
      ...random.pick([{ secretaryOf: area }, { unit: 'u-lamps' }, { person: personId('secretary') }, {}]),
    },
    'letter/add': { ...change, text: random.pick(texts) },
    'letter/propose-publication': { ...change, text: random.pick(texts), reply: random.pick(texts).slice(0, 8_000) },
    'letter/write': {
      id: random.chance(0.8) ? random.uuid() : letter,
      level: random.pick(['community', 'street']),
      area: random.pick([null, ...areas]),
      text: random.pick(texts),
      aboutSecretary: random.chance(0.3),
      about: random.pick([null, { unit: 'u-street-e' }, { unit: 'nothing' }, { person: random.uuid() }]),
    },
    'letter/desk': {
      area,
      tab: random.pick(['unread', 'due', 'drafts', 'answered']),
      search: random.chance(0.4) ? random.pick(texts).slice(0, 30) : null,
    },
    'letter/late': { area },
    'letter/late-offices': {},
    'letter/published': { area },
    'letter/secretaries': { area: random.pick([null, ...areas]) },
    'letter/deputies': { area, search: random.pick(texts).slice(0, 20) },
    'letter/name-deputy': { id: random.uuid(), area, person: personId(random.pick(['deputy', 'secretary', 'clerk'])) },
    'letter/dismiss-deputy': { area, deputy: random.uuid() },
  }
}
