import { useState } from 'react'
import { PagedCards } from '../../forms/paged-cards'
import { RoadRefusal } from '../../forms/road-refusal'
import { useNow } from '../../gateway/use-now'
import { usePages } from '../../gateway/use-pages'
import { useSend } from '../../gateway/use-send'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Confirm } from '../../ui/confirm'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { sayDay } from '../../words/time'
import { lastDay, type Topic } from './say-topic'
import { TopicForm } from './topic-form'

interface TopicsProps {
  /** The area of the hat that is worn: its topics, and those of the levels above it. */
  readonly area: string
  readonly say: (toast: Toast) => void
}

const standing = ({ isOpen, to }: Topic, now: number): string =>
  isOpen ? '讨论中' : Date.parse(to) <= now ? '已经结束' : '还没开始'

/** What the neighbours are asked to talk about: opened and ended by the staff of the area. */
export function Topics({ area, say }: TopicsProps) {
  const topics = usePages('board', 'topics', { area, limit: 20 })
  const closing = useSend('board', 'close-topic')
  const [opens, setOpens] = useState(false)
  const [ending, end] = useState<Topic | null>(null)
  const now = useNow()
  const close = async () => {
    if (ending && (await closing.send({ topic: ending.id })).ok) {
      say({ text: '讨论已经结束', tone: 'ok' })
      await topics.refresh()
    }
    end(null)
  }
  return (
    <Stack gap={5}>
      {opens ? (
        <TopicForm
          area={area}
          now={now}
          onClose={() => setOpens(false)}
          onOpened={() => {
            setOpens(false)
            say({ text: '专题已经发起，大家可以说了', tone: 'ok' })
            return topics.refresh()
          }}
        />
      ) : (
        <Button kind="main" block onPress={() => setOpens(true)}>
          发起一个专题
        </Button>
      )}
      <RoadRefusal refusal={closing.refusal} />
      <Section title="现在和以前的专题">
        <PagedCards
          pages={topics}
          loading="正在取专题"
          more="再看以前的"
          empty={{ title: '还没有专题', text: '有一件事想听听大家怎么说，就发起一个。' }}
        >
          {(topic) => (
            <Card key={topic.id} title={topic.title}>
              <Words lines={3}>{topic.text}</Words>
              <Stack row gap={2}>
                <Badge tone={topic.isOpen ? 'info' : 'plain'}>{standing(topic, now)}</Badge>
                <Words size="small" tone="soft">
                  {`${topic.area?.name ?? ''} · ${sayDay(Date.parse(topic.from), now)}到${lastDay(topic, now)} · 留言 ${topic.posts} 条`}
                </Words>
              </Stack>
              {topic.mayClose && (
                <Button size="small" label={`结束${topic.title}`} onPress={() => end(topic)}>
                  结束讨论
                </Button>
              )}
            </Card>
          )}
        </PagedCards>
      </Section>
      <Confirm
        open={ending !== null}
        title={`结束“${ending?.title ?? ''}”？`}
        text="已经说的都留着，以后不能再放进这个专题。"
        yes="结束讨论"
        no="先不结束"
        danger
        onYes={close}
        onNo={() => end(null)}
      />
    </Stack>
  )
}
