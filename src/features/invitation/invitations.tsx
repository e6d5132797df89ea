import { useState } from 'react'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Stack } from '../../ui/stack'
import { Tabs } from '../../ui/tabs'
import type { Toast } from '../../ui/toast'
import { CodeSheet } from './code-sheet'
import { InvitationList } from './invitation-list'
import { InviteSheet } from './invite-sheet'
import { StaffList } from './staff-list'
import type { Issued } from './use-invite'

const tabs = [
  { value: 'invitations' as const, label: '邀请' },
  { value: 'staff' as const, label: '任职名单' },
]

/** The administrator's: whom one has asked to join, and who holds what. */
export function Invitations({ say }: { readonly say: (toast: Toast) => void }) {
  const [tab, setTab] = useState<'invitations' | 'staff'>('invitations')
  const [writing, write] = useState(false)
  const [issued, show] = useState<Issued | null>(null)
  const pages = usePages('person', 'invitations', {})
  const done = (made: Issued) => {
    write(false)
    show(made)
    void pages.refresh()
  }
  const refused = pages.problem?.code === 'not-yours'
  return (
    <Stack gap={4}>
      {!refused && (
        <>
          <Tabs label="邀请和任职" tabs={tabs} value={tab} onChange={setTab} />
          {tab === 'invitations' && (
            <Button kind="main" icon="plus" onPress={() => write(true)}>
              发一个邀请
            </Button>
          )}
        </>
      )}
      {tab === 'invitations' ? (
        <InvitationList pages={pages} onRevoked={(text) => say({ text, tone: 'ok' })} />
      ) : (
        <StaffList onDismissed={(text) => say({ text, tone: 'ok' })} />
      )}
      {writing && <InviteSheet onIssued={done} onClose={() => write(false)} />}
      {issued && (
        <CodeSheet
          issued={issued}
          onCopied={() => say({ text: '邀请码已复制', tone: 'ok' })}
          onClose={() => show(null)}
        />
      )}
    </Stack>
  )
}
