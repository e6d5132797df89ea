import { randomUUID } from 'node:crypto'
import type { Random } from '../../../cloudfunctions/_local/demo/random'
import { COMMUNITIES, GRIDS, departmentId, DEPARTMENTS, gridId, pointIn } from '../district/places'
import { RESIDENTS, resident } from '../district/people'
import { matterOf } from '../fill/words'

/** A new matter as residents send them: most by a point on the map, some about a unit, some for a neighbour. */
export function aMatter(random: Random): { uid: string; input: Readonly<Record<string, unknown>> } {
  const [community, grid] = [random.whole(0, COMMUNITIES - 1), random.whole(0, GRIDS - 1)]
  const place = random.chance(0.7) ? pointIn(community, grid) : { area: gridId(community, grid) }
  const about = random.chance(0.1)
    ? { kind: 'complaint', about: { unit: departmentId(random.whole(0, DEPARTMENTS - 1)) } }
    : {}
  const onBehalf = random.chance(0.1)
    ? { onBehalf: { name: '邻居', phone: `139${random.whole(10_000_000, 99_999_999)}` } }
    : {}
  return {
    uid: resident(random.whole(0, RESIDENTS - 1)),
    input: {
      id: randomUUID(),
      text: matterOf(random),
      place: { ...place, text: '小区北门' },
      isPublic: random.chance(0.5),
      ...about,
      ...onBehalf,
    },
  }
}
