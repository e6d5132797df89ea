import type { Answer } from '../../contract/row'
import type { PersonContract } from '../../contract/person'
import type { Role } from '../../domain/person/roles'
import { workStates } from '../../domain/ticket/queue'
import { postWords, roleWords } from '../../words/person'

type Assignment = Answer<PersonContract, 'me'>['assignments'][number]

/** One of my assignments that has a queue: whose work I am looking at. */
export interface Hat {
  readonly id: string
  readonly role: Role
  readonly post: 'A' | 'B'
  readonly label: string
}

const sayHat = (held: Assignment): string =>
  [held.unit?.name ?? held.area?.name, roleWords[held.role], held.post === 'B' ? postWords.B : null]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ')

export const hatsOf = (assignments: readonly Assignment[]): Hat[] =>
  assignments
    .filter((held) => workStates[held.role] !== undefined)
    .map((held) => ({ id: held.id, role: held.role, post: held.post, label: sayHat(held) }))

/** The one worn last, while it is still held; else the first. */
export const chosenHat = (hats: readonly Hat[], remembered: string | null): Hat | undefined =>
  hats.find((hat) => hat.id === remembered) ?? hats[0]
