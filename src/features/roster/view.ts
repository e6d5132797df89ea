import type { Data } from '../../gateway/make-call'

export type Roster = Data<'roster', 'shifts'>
export type Shift = Roster['shifts'][number]
export type Gap = Roster['gaps'][number]
export type Swap = Roster['swaps'][number]
export type Absence = Roster['absences'][number]
export type Now = Data<'roster', 'now'>
export type Note = NonNullable<Now['handOver']>
export type Operator = Data<'roster', 'operators'>['people'][number]
