import { createContext } from 'react'
import type { IconName } from './icon-names'

export interface TabPage {
  path: string
  label: string
  icon: IconName
}

/** The app's main pages; the app says which, the kit only draws them. */
export const TabsContext = createContext<readonly TabPage[]>([])
