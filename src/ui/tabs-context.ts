import { createContext } from 'react'
import type { IconName } from './icon-names'

export interface TabPage {
  path: string
  label: string
  icon: IconName
  /** What waits there, `99+` at the most; nothing when nothing waits. */
  number?: string
}

/** The app's main pages; the app says which, the kit only draws them. */
export const TabsContext = createContext<readonly TabPage[]>([])
