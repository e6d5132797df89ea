import type { LetterStep } from './use-letter'
import type { LetterView } from './view'

/** What every form of the secretary's desk is given. */
export interface DeskFormProps {
  readonly view: LetterView
  readonly step: LetterStep
  readonly onClose: () => void
  readonly onTaken: () => Promise<unknown>
}
