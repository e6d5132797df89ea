import { useState } from 'react'
import type { Pages } from '../../gateway/use-pages'
import { useNow } from '../../gateway/use-now'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/confirm'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { sayProblem, sayProblemLine } from '../../words/problem'
import { invitationWords, sayOffice, sayValidity, type Invitation } from './say-invitation'

interface InvitationListProps {
  readonly pages: Pages<Invitation>
  readonly onRevoked: (words: string) => void
}

export function InvitationList({ pages, onRevoked }: InvitationListProps) {
  const now = useNow()
  const [asked, ask] = useState<Invitation | null>(null)
  const { refusal, send, forget } = useSend('person', 'revoke')
  if (pages.loading) return <StateView kind="loading" rows={5} label="正在取邀请" />
  if (pages.problem && pages.items.length === 0)
    return <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
  if (pages.items.length === 0)
    return <StateView kind="empty" picture="letter" title="还没有发过邀请" text="发一个码给同事，他输入后就能办事。" />
  const leave = () => {
    forget()
    ask(null)
  }
  const revoke = async () => {
    if (!asked) return
    const done = await send({ invitation: asked.id })
    if (!done.ok) return
    ask(null)
    onRevoked(`给${asked.name}的邀请已作废`)
    await pages.refresh()
  }
  return (
    <>
      <RowList>
        {pages.items.map((invitation) => (
          <ListRow
            key={invitation.id}
            title={`${invitation.name}：${invitationWords[invitation.state]}`}
            text={`${sayOffice(invitation)}，${sayValidity(invitation, now)}`}
            aside={
              invitation.state === 'open' && (
                <Button size="small" label={`作废给${invitation.name}的邀请`} onPress={() => ask(invitation)}>
                  作废
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {pages.hasMore && (
        <Button block loading={pages.loadingMore} onPress={pages.more}>
          再看一些
        </Button>
      )}
      <Confirm
        open={asked !== null}
        title={`作废给${asked?.name ?? ''}的邀请？`}
        text={refusal ? sayProblemLine(refusal) : '作废后，这个码马上不能用了。'}
        yes="作废"
        danger
        onYes={revoke}
        onNo={leave}
      />
    </>
  )
}
