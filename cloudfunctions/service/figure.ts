import { rate } from '../../src/domain/figures/rate'
import { SMALLEST_SHOWN } from '../../src/domain/figures/suppress'
import { iso } from '../_matter/times'

/** What residents said of the report `t`: how many, how many were helped, how many are content. */
export const RATED = `(select jsonb_build_object('rated', count(*), 'helped', count(*) filter (where r.helped = 'yes'),
    'satisfied', count(*) filter (where r.level in ('very-satisfied', 'satisfied'))) from service_rating r where r.pledge_id = t.id) as rated`

export interface Rated {
  readonly rated: number
  readonly helped: number
  readonly satisfied: number
}

/** Nothing is shown under ten; from ten on the counts, and the 95% interval of those who were helped. */
export const figureOf = ({ rated, helped, satisfied }: Rated, at: number) => {
  const asOf = iso(at)
  if (rated < SMALLEST_SHOWN) return { rated: null, helped: null, satisfied: null, low: null, high: null, asOf }
  const { low, high } = rate(helped, rated, [], at)
  return { rated, helped, satisfied, low, high, asOf }
}
