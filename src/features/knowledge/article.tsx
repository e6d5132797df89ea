import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { useNow } from '../../gateway/use-now'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { stateWords } from '../../words/article'
import { sayProblem } from '../../words/problem'
import { sayDay, sayTime } from '../../words/time'
import { ArticleSteps } from './article-steps'
import { Versions } from './versions'
import type { Article as View } from './view'

interface ArticleProps {
  readonly id: string
  readonly onEdit: (id: string) => unknown
  readonly say: (toast: Toast) => void
}

/** One article as it is read out, and what may be done with it. */
export function Article({ id, onEdit, say }: ArticleProps) {
  const now = useNow()
  const { data, problem, reload } = useCall('knowledge', 'open', { article: id })
  const [versions, showVersions] = useState(false)
  if (!data && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!data) return <StateView kind="loading" rows={5} label="正在打开" />
  const changed = async (text: string) => {
    say({ text, tone: 'ok' })
    await reload()
  }
  return (
    <Stack gap={4}>
      {data.expired && <NoticeBar tone="late">这条知识已经过了有效期，不能照着答复。</NoticeBar>}
      {data.pending && data.state === 'published' && (
        <NoticeBar tone="warn">{`您看到的是第 ${data.edition} 版，还没有发布；大家现在读的是第 ${data.live ?? 0} 版。`}</NoticeBar>
      )}
      <Words heading={2} size="page">
        {data.title}
      </Words>
      <Words>{data.text}</Words>
      <Facts items={factsOf(data, now)} />
      <Stack row gap={2}>
        {data.can.includes('save') && (
          <Button icon="edit" onPress={() => onEdit(id)}>
            修改
          </Button>
        )}
        {data.versions.length > 0 && (
          <Button expanded={versions} onPress={() => showVersions(!versions)}>
            {`历次版本（${data.versions.length}）`}
          </Button>
        )}
      </Stack>
      {versions && <Versions article={data} now={now} onRestored={() => changed('已恢复成新的一版')} />}
      <ArticleSteps article={data} onDone={changed} onStale={reload} />
    </Stack>
  )
}

const factsOf = (article: View, now: number) => [
  { label: '编号', value: `${article.number} 第 ${article.edition} 版 · ${stateWords[article.state]}` },
  {
    label: '依据',
    value: article.source.document ? `${article.source.office}《${article.source.document}》` : article.source.office,
  },
  { label: '适用', value: article.area.name },
  { label: '给谁看', value: article.forResidents ? '居民也能看' : '仅工作人员' },
  ...(article.validUntil ? [{ label: '有效期到', value: sayDay(Date.parse(article.validUntil), now) }] : []),
  { label: '更新', value: sayTime(Date.parse(article.changedAt), now) },
]
