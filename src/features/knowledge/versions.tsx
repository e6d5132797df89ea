import { View } from '@tarojs/components'
import { useState } from 'react'
import { RoadRefusal } from '../../forms/road-refusal'
import { useStep } from '../../forms/use-step'
import { call } from '../../gateway/call'
import { useCall } from '../../gateway/use-call'
import { aria } from '../../ui/aria'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { sayTime } from '../../words/time'
import { compareLines } from './compare-lines'
import type { Article, Edition } from './view'
import './versions.scss'

interface VersionsProps {
  readonly article: Article
  readonly now: number
  readonly onRestored: () => Promise<void>
}

const sayEdition = (line: Edition): string =>
  [
    line.restoredFrom ? `由第 ${line.restoredFrom} 版恢复` : line.why,
    line.published ? `${line.published.by.name}发布` : '没有发布过',
  ]
    .filter((part) => part !== null)
    .join(' · ')

/** Every text it ever had; one that is picked is laid beside the one in sight. */
export function Versions({ article, now, onRestored }: VersionsProps) {
  const [picked, pick] = useState<number | null>(null)
  return (
    <Stack gap={3}>
      <RowList>
        {article.versions.map((line) => (
          <ListRow
            key={line.edition}
            title={`第 ${line.edition} 版 · ${line.author.name} · ${sayTime(Date.parse(line.at), now)}`}
            text={sayEdition(line)}
            selected={line.edition === picked}
            onPress={line.edition === article.edition ? undefined : () => pick(line.edition)}
          />
        ))}
      </RowList>
      {picked !== null && <Compared key={picked} article={article} edition={picked} onRestored={onRestored} />}
    </Stack>
  )
}

const marks = { same: '', gone: '去掉：', new: '加上：' } as const

function Compared({
  article,
  edition,
  onRestored,
}: {
  article: Article
  edition: number
  onRestored: () => Promise<void>
}) {
  const { data } = useCall('knowledge', 'open', { article: article.id, edition })
  const step = useStep(onRestored)
  if (!data) return null
  const restore = () =>
    step.take(`restore:${article.version}:${edition}`, (command) =>
      call('knowledge', 'restore', { article: article.id, version: article.version, command, edition }),
    )
  const [before, after] = [`${data.title}\n${data.text}`, `${article.title}\n${article.text}`]
  return (
    <Card title={`从第 ${edition} 版到第 ${article.edition} 版`}>
      <Stack gap={3}>
        <View className="compared" {...aria({ role: 'list', label: '改了什么' })}>
          {compareLines(before, after).map((line, n) => (
            <View
              key={`${n}-${line.kind}`}
              className={`compared__line compared__line--${line.kind}`}
              {...aria({ role: 'listitem' })}
            >
              {`${marks[line.kind]}${line.text}`}
            </View>
          ))}
        </View>
        <RoadRefusal refusal={step.refusal} />
        {article.can.includes('restore') && (
          <Button loading={step.busy} onPress={restore}>
            {`恢复第 ${edition} 版`}
          </Button>
        )}
      </Stack>
    </Card>
  )
}
