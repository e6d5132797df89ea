import { useState } from 'react'
import { articleLimits } from '../../contract/knowledge'
import { cutTo } from '../../domain/text/cut'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { TextInput } from '../../ui/text-input'
import { sayProblem } from '../../words/problem'

const MOST = 30
/** Two lines of a phone: the answer itself is one tap away. */
const SNIPPET = 36

/** 办事指南: what residents may read, found as they ask for it; without words, what changed last. */
export function Guide({ onOpen }: { readonly onOpen: (article: string) => unknown }) {
  const [text, setText] = useState('')
  const asked = useLater(text.trim())
  return (
    <Stack gap={4}>
      <TextInput
        kind="search"
        label="想办什么事"
        placeholder="想办什么事？比如：社保卡丢了"
        value={text}
        onChange={setText}
        maxLength={articleLimits.query}
      />
      <Answers key={asked} asked={asked} onOpen={onOpen} />
    </Stack>
  )
}

function Answers({ asked, onOpen }: { readonly asked: string; readonly onOpen: (article: string) => unknown }) {
  const { data, problem, reload } = useCall('knowledge', 'public', { text: asked, limit: MOST }, { keep: asked === '' })
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={5} label="正在找" />
  if (data.items.length === 0)
    return asked === '' ? (
      <StateView kind="empty" picture="letter" title="还没有办事指南" text="常见问题的答复，会放在这里。" />
    ) : (
      <StateView
        kind="empty"
        picture="letter"
        title="没有找到"
        text="换个短一点的说法试试，比如只写“社保卡”；也可以打热线问。"
      />
    )
  return (
    <RowList>
      {data.items.map((card) => (
        <ListRow key={card.id} title={card.title} text={cutTo(card.snippet, SNIPPET)} onPress={() => onOpen(card.id)} />
      ))}
    </RowList>
  )
}
