import { done, refuse, type Result } from '../../src/domain/result'
import type { Area, Areas } from '../_database/areas'

/** A place as it is said: a point in GCJ-02, an area chosen by hand, or both. */
export interface SaidPlace {
  readonly longitude: number | null
  readonly latitude: number | null
  readonly area: string | null
}

/** Chosen by hand, or found from the point; never both missing, never outside the district, never the district itself. */
export const placeOf = (areas: Areas, { longitude, latitude, area }: SaidPlace): Result<Area> => {
  if ((longitude === null) !== (latitude === null)) return refuse('half-a-point')
  const located = longitude !== null && latitude !== null ? areas.at(longitude, latitude) : undefined
  if (longitude !== null && !located) return refuse('place-outside')
  if (area !== null) {
    const chosen = areas.get(area)
    if (!chosen || chosen.kind === 'district') return refuse('unknown-area')
    // A point inside the chosen area says more than the choice.
    return done(located?.path.includes(chosen.id) ? located : chosen)
  }
  return located ? done(located) : refuse('place-missing')
}

/** The point of a place, when it has one. */
export const pointOf = ({ longitude, latitude }: SaidPlace): { longitude: number; latitude: number } | null =>
  longitude === null || latitude === null ? null : { longitude, latitude }
