import { aCall, lamp, type CallStory } from './call-story'
import { texts } from './nasty'
import type { Random } from './random'
import { personId } from './small-district'

/** Calls to talk about: one that is talked, one hung up, one filed. */
export const someCalls = async (): Promise<CallStory[]> => {
  const [talking, hungUp, filed] = [
    await aCall(),
    await aCall('operator', '13800000001'),
    await aCall('operator', null),
  ]
  await hungUp.must('operator', 'hang-up', {})
  await filed.must('operator', 'file', lamp)
  return [talking, hungUp, filed]
}

/** Inputs that could be right for the hotline's desk, from what is there. */
export const hotlineSays = (
  random: Random,
  story: CallStory,
  assignment: string,
): Readonly<Record<string, Record<string, unknown>>> => {
  const change = {
    call: random.chance(0.9) ? story.id : random.uuid(),
    version: random.chance(0.8) ? story.version : random.below(9),
    command: random.uuid(),
  }
  const said = { ...lamp, text: random.pick(texts), name: random.pick(texts).slice(0, 20) }
  const phone = random.pick([null, '13800000001', '+86 139 0000 0002', '028-85800000', random.pick(texts).slice(0, 30)])
  const about = random.pick([null, { unit: 'u-hotline' }, { person: personId('operator') }, { person: random.uuid() }])
  return {
    'hotline/start': {
      id: random.chance(0.9) ? random.uuid() : story.id,
      assignment,
      phone,
      apart: random.chance(0.5),
    },
    'hotline/pick-up': change,
    'hotline/note': {
      call: story.id,
      revision: random.below(50),
      draft: { text: random.pick(texts), place: { text: random.pick(texts).slice(0, 50) } },
    },
    'hotline/hang-up': change,
    'hotline/file': {
      ...change,
      ...said,
      about,
      emergency: random.pick([null, 'fire', 'flood']),
      category: random.pick([null, 'city-light-out', 'nothing']),
      urgency: random.pick([null, 'hard', 'life']),
    },
    'hotline/answer-now': {
      ...change,
      ...said,
      reply: random.pick(texts),
      article: random.pick([null, { id: random.uuid(), version: 1 }]),
    },
    'hotline/drop': { ...change, reason: random.pick(['silent', 'unreachable', 'rude']), note: random.pick(texts) },
    'hotline/hand-over': {
      ...change,
      to: random.pick([null, personId('operator'), personId('li')]),
      note: random.pick(texts),
    },
    'hotline/take-over': change,
    'hotline/return-call': change,
    'hotline/reveal': { call: change.call },
    'hotline/open': { call: change.call },
    'hotline/board': { assignment, since: random.pick([null, 'x', random.pick(texts).slice(0, 60)]) },
    'hotline/caller': { assignment, call: random.pick([null, story.id]), phone: random.pick([null, '13800000001']) },
    'hotline/similar': { assignment, area: random.pick(['d-e-1-g', 'd-e', 'nowhere']), text: random.pick(texts) },
    'hotline/calls': { assignment, day: random.pick([null, '2026-11-23', '2026-02-30']), limit: 5 },
  }
}
