import { createContext, useContext } from 'react'

/** What a Field tells the control inside it. */
export interface FieldTold {
  id: string
  label: string
  required: boolean
  invalid: boolean
  /** Ids of the hint and the error, which readers say after the label. */
  describedBy?: string
}

export const FieldContext = createContext<FieldTold | undefined>(undefined)

export function useField(): FieldTold | undefined {
  return useContext(FieldContext)
}
