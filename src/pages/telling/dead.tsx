import { useState } from 'react'
import { DeadLetters } from '../../features/inbox/dead-letters'
import { MendedLetters } from '../../features/inbox/mended-letters'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'
import { Tabs } from '../../ui/tabs'
import { useToast } from '../../ui/toast'

export default function DeadPage() {
  const toast = useToast()
  const now = useNow()
  const [tab, setTab] = useState<'open' | 'mended'>('open')
  return (
    <Page title="没送到的消息">
      <Tabs
        label="没送到的消息"
        value={tab}
        onChange={setTab}
        tabs={[
          { value: 'open', label: '没送到的' },
          { value: 'mended', label: '处理过的' },
        ]}
      />
      {tab === 'open' ? <DeadLetters now={now} say={toast.show} /> : <MendedLetters now={now} />}
      {toast.view}
    </Page>
  )
}
