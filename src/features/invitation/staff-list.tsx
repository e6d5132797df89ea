import { useState } from 'react'
import { useNow } from '../../gateway/use-now'
import { usePages } from '../../gateway/use-pages'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/confirm'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { StateView } from '../../ui/state-view'
import { sayProblem, sayProblemLine } from '../../words/problem'
import { sayDay } from '../../words/time'
import { sayOffice, type Held } from './say-invitation'

const saidOffice = (held: Held): string =>
  sayOffice({ ...held, area: held.area?.name ?? null, unit: held.unit?.name ?? null })

/** Who holds what now, and the way to end it. */
export function StaffList({ onDismissed }: { readonly onDismissed: (words: string) => void }) {
  const now = useNow()
  const pages = usePages('person', 'staff', {})
  const [asked, ask] = useState<Held | null>(null)
  const { refusal, send, forget } = useSend('person', 'dismiss')
  if (pages.loading) return <StateView kind="loading" rows={6} label="正在取名单" />
  if (pages.problem && pages.items.length === 0)
    return <StateView {...sayProblem(pages.problem)} onRetry={pages.refresh} />
  if (pages.items.length === 0)
    return <StateView kind="empty" picture="door" title="还没有人任职" text="先发邀请，对方接受后会出现在这里。" />
  const leave = () => {
    forget()
    ask(null)
  }
  const dismiss = async () => {
    if (!asked) return
    const done = await send({ assignment: asked.id })
    if (!done.ok) return
    ask(null)
    onDismissed(`已解除${asked.person.name}的任职`)
    await pages.refresh()
  }
  return (
    <>
      <RowList>
        {pages.items.map((held) => (
          <ListRow
            key={held.id}
            title={held.person.name}
            text={`${saidOffice(held)}，${sayDay(Date.parse(held.since), now)}起`}
            aside={
              <Button size="small" label={`解除${held.person.name}的任职`} onPress={() => ask(held)}>
                解除
              </Button>
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
        title={`解除${asked?.person.name ?? ''}的任职？`}
        text={
          refusal
            ? sayProblemLine(refusal)
            : `${asked ? saidOffice(asked) : ''}。解除后他马上看不到待办，他手里的事由同岗的人接着办。`
        }
        yes="解除"
        danger
        onYes={dismiss}
        onNo={leave}
      />
    </>
  )
}
