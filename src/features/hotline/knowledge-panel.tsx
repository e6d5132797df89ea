import { useState } from 'react'
import { call } from '../../gateway/call'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import type { Data } from '../../gateway/make-call'
import { Block } from '../../forms/block'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'

export interface Cited {
  readonly id: string
  readonly edition: number
  readonly title: string
  readonly text: string
}

interface KnowledgePanelProps {
  /** What is being typed about the matter: the search begins with it. */
  readonly text: string
  readonly canCite: boolean
  readonly onCite: (article: Cited) => unknown
}

const MOST = 5
const LONGEST = 80

/** The knowledge base beside the phone: an answer is read out and cited with its edition. Expired ones cannot be cited. */
export function KnowledgePanel({ text, canCite, onCite }: KnowledgePanelProps) {
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const asked = useLater((typed.trim() || text.trim()).slice(0, LONGEST))
  const { data, problem } = useCall('knowledge', 'search', asked === '' ? null : { text: asked, limit: MOST })
  return (
    <Block title="知识库">
      <TextInput
        kind="search"
        label="查知识库"
        placeholder="查知识库，比如：社保卡"
        value={typed}
        onChange={setTyped}
      />
      {problem && (
        <Words size="small" tone="brand">
          {sayRefusal(problem.code)}
        </Words>
      )}
      {asked !== '' && data?.items.length === 0 && (
        <Words size="small" tone="hint">
          没有查到。可以登记成单，请业务单位答复。
        </Words>
      )}
      <Stack gap={2}>
        {data?.items.map((article) => (
          <ArticleCard
            key={article.id}
            article={article}
            open={open === article.id}
            canCite={canCite}
            onOpen={() => setOpen(open === article.id ? null : article.id)}
            onCite={onCite}
          />
        ))}
      </Stack>
    </Block>
  )
}

interface ArticleCardProps extends Pick<KnowledgePanelProps, 'canCite' | 'onCite'> {
  readonly article: Data<'knowledge', 'search'>['items'][number]
  readonly open: boolean
  readonly onOpen: () => void
}

function ArticleCard({ article, open, canCite, onOpen, onCite }: ArticleCardProps) {
  const { data } = useCall('knowledge', 'open', open ? { article: article.id } : null)
  const cite = async () => {
    const read = await call('knowledge', 'open', { article: article.id })
    if (read.ok && read.data.live !== null)
      return onCite({ id: article.id, edition: read.data.live, title: read.data.title, text: read.data.text })
  }
  return (
    <Card>
      <Stack row gap={2}>
        <Words strong>{article.title}</Words>
        {article.expired && <Badge tone="warn">已过期</Badge>}
      </Stack>
      <Words size="small" tone="soft" lines={open ? undefined : 3}>
        {open ? (data?.text ?? article.snippet) : article.snippet}
      </Words>
      <Words size="hint" tone="hint">{`${article.source.office} · 第 ${article.edition} 版`}</Words>
      <Stack row gap={2}>
        <Button kind="quiet" size="small" expanded={open} onPress={onOpen}>
          {open ? '收起' : '看全文'}
        </Button>
        {canCite && !article.expired && (
          <Button size="small" label={`用这条答复：${article.title}`} onPress={cite}>
            用这条答复
          </Button>
        )}
      </Stack>
    </Card>
  )
}
