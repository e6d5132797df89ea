import { useMemo, type PropsWithChildren } from 'react'
import { fetchAhead } from './fetch-ahead'
import { useInboxNumber } from './gateway/inbox-number'
import { inboxTab, tabs } from './tabs'
import { DisplayProvider } from './ui/display'
import { TabsContext } from './ui/tabs-context'
import './app.scss'

fetchAhead()

export default function App({ children }: PropsWithChildren) {
  const number = useInboxNumber()
  const doors = useMemo(() => tabs.map((tab, index) => (index === inboxTab ? { ...tab, number } : tab)), [number])
  return (
    <TabsContext.Provider value={doors}>
      <DisplayProvider>{children}</DisplayProvider>
    </TabsContext.Provider>
  )
}
