import { useState } from 'react'
import { newId } from '../../gateway/new-id'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { useNow } from '../../gateway/use-now'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Confirm } from '../../ui/confirm'
import { ListRow } from '../../ui/list-row'
import { NoticeBar } from '../../ui/notice-bar'
import { RowList } from '../../ui/row-list'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { sayRefusal } from '../../words/refusals'
import { sayDay } from '../../words/time'

/** Who else reads this mailbox: named by the secretary, and taken off again, both of it recorded. */
export function Deputies({ area }: { readonly area: string }) {
  const [typed, setTyped] = useState('')
  const search = useLater(typed.trim())
  const now = useNow()
  const { data, problem, reload } = useCall('letter', 'deputies', { area, search: search === '' ? null : search })
  const naming = useSend('letter', 'name-deputy')
  const dismissing = useSend('letter', 'dismiss-deputy')
  const [leaving, setLeaving] = useState<{ id: string; name: string } | null>(null)
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={4} label="正在看代阅人" />
  const name = async (person: string) => {
    if ((await naming.send({ id: newId(), area, person })).ok) await reload()
  }
  const dismiss = async () => {
    if (leaving && (await dismissing.send({ area, deputy: leaving.id })).ok) await reload()
    setLeaving(null)
  }
  const refusal = naming.refusal ?? dismissing.refusal
  return (
    <Stack gap={5}>
      {refusal && <NoticeBar tone="late">{sayRefusal(refusal.code)}</NoticeBar>}
      <Section title="现在的代阅人">
        {data.deputies.length === 0 && <Words tone="hint">没有。来信只有书记自己看得到。</Words>}
        {data.deputies.length > 0 && (
          <RowList>
            {data.deputies.map((deputy) => (
              <ListRow
                key={deputy.id}
                icon="person"
                title={deputy.name}
                text={`${deputy.namedBy} ${sayDay(Date.parse(deputy.since), now)}指定`}
                aside={
                  <Button size="small" label={`取消${deputy.name}`} onPress={() => setLeaving(deputy)}>
                    取消
                  </Button>
                }
              />
            ))}
          </RowList>
        )}
      </Section>
      <Section title="再指定一位">
        <TextInput kind="search" label="找人" placeholder="输入姓名" value={typed} onChange={setTyped} />
        {data.candidates.length === 0 && <Words tone="hint">没有可以指定的在岗人员。</Words>}
        {data.candidates.length > 0 && (
          <RowList>
            {data.candidates.map((person) => (
              <ListRow
                key={person.person}
                title={person.name}
                more={false}
                onPress={() => name(person.person)}
                text="点一下就指定"
              />
            ))}
          </RowList>
        )}
      </Section>
      <Confirm
        open={leaving !== null}
        title={`取消${leaving?.name ?? ''}的代阅？`}
        text="取消以后马上就看不到来信了。"
        yes="取消代阅"
        no="先不取消"
        danger
        onYes={dismiss}
        onNo={() => setLeaving(null)}
      />
    </Stack>
  )
}
