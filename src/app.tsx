import type { PropsWithChildren } from 'react'
import { fetchAhead } from './fetch-ahead'
import { tabs } from './tabs'
import { DisplayProvider } from './ui/display'
import { TabsContext } from './ui/tabs-context'
import './app.scss'

fetchAhead()

export default function App({ children }: PropsWithChildren) {
  return (
    <TabsContext.Provider value={tabs}>
      <DisplayProvider>{children}</DisplayProvider>
    </TabsContext.Provider>
  )
}
