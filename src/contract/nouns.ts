import { area } from './area'
import { board } from './board'
import { catalogue } from './catalogue'
import { exchange } from './exchange'
import { team } from './team'
import { activity } from './activity'
import { file } from './file'
import { letter } from './letter'
import { knowledge } from './knowledge'
import { hotline } from './hotline'
import { inbox } from './inbox'
import { person } from './person'
import { roster } from './roster'
import { ticket } from './ticket'
import { member } from './member'
import { service } from './service'

/** Every noun of the product with its contract: one cloud function each. */
export const nouns = {
  person,
  area,
  catalogue,
  ticket,
  file,
  letter,
  board,
  roster,
  knowledge,
  hotline,
  member,
  inbox,
  exchange,
  team,
  activity,
  service,
} as const

export type Nouns = typeof nouns
export type NounName = keyof Nouns
