import { View } from '@tarojs/components'
import { useState } from 'react'
import { boardLimits } from '../../contract/board'
import { RoadRefusal } from '../../forms/road-refusal'
import { useWords } from '../../forms/use-words'
import { call } from '../../gateway/call'
import { newId } from '../../gateway/new-id'
import { issueAt, type Problem } from '../../gateway/outcome'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { hideReasonWords, replyStateWords } from '../../words/post'
import { sayIssue } from '../../words/refusals'
import { sayTime } from '../../words/time'
import { toName } from './name-field'
import { ReportSheet } from './report-sheet'
import type { PostView, Reply } from './view'
import './replies.scss'

interface RepliesProps {
  readonly view: PostView
  readonly now: number
  readonly onChanged: () => Promise<unknown>
}

/** What neighbours say to it, the oldest first; a reply is checked before others read it. */
export function Replies({ view, now, onChanged }: RepliesProps) {
  const [more, setMore] = useState<readonly Reply[]>([])
  const [next, setNext] = useState(view.firstReplies.next)
  const replies = [...view.firstReplies.items, ...more]
  const load = async () => {
    const page = await call('board', 'replies', { post: view.id, after: next, limit: 20 })
    if (!page.ok) return
    setMore((before) => [...before, ...page.data.items])
    setNext(page.data.next)
  }
  return (
    <Section title={`跟帖 ${view.replies}`}>
      {replies.length === 0 && <Words tone="hint">还没有人跟帖。</Words>}
      <Stack gap={3}>
        {replies.map((reply) => (
          <OneReply key={reply.id} reply={reply} now={now} onChanged={onChanged} />
        ))}
      </Stack>
      {next !== null && <Button onPress={load}>再看一些</Button>}
      {view.can.includes('reply') && <ReplyBox post={view.id} onSent={onChanged} />}
    </Section>
  )
}

function OneReply({ reply, now, onChanged }: { reply: Reply; now: number; onChanged: () => Promise<unknown> }) {
  const [reporting, setReporting] = useState(false)
  const withdraw = async () => {
    await call('board', 'withdraw-reply', { reply: reply.id })
    await onChanged()
  }
  return (
    <View className="reply">
      <Stack row gap={2}>
        <Words size="small" strong>
          {reply.name}
        </Words>
        <Words size="hint" tone="hint">
          {sayTime(Date.parse(reply.at), now)}
        </Words>
        {reply.state !== 'published' && <Badge tone="warn">{replyStateWords[reply.state]}</Badge>}
      </Stack>
      <Words>{reply.text}</Words>
      {reply.reason && <Words size="small" tone="warn">{`没有显示：${hideReasonWords[reply.reason]}`}</Words>}
      <Stack row gap={2}>
        {reply.can.includes('withdraw') && (
          <Button kind="quiet" size="small" onPress={withdraw}>
            撤回
          </Button>
        )}
        {reply.can.includes('report') && (
          <Button kind="quiet" size="small" onPress={() => setReporting(true)}>
            举报
          </Button>
        )}
      </Stack>
      {reporting && (
        <ReportSheet
          send={(said) => call('board', 'report-reply', { reply: reply.id, ...said })}
          onClose={() => setReporting(false)}
          onDone={onChanged}
        />
      )}
    </View>
  )
}

function ReplyBox({ post, onSent }: { post: string; onSent: () => Promise<unknown> }) {
  const words = useWords(`board.reply.${post}`)
  const [sent, setSent] = useState({ text: '', id: newId() })
  const [problem, setProblem] = useState<Problem | null>(null)
  const [told, tell] = useState(false)
  const send = async () => {
    const id = sent.text === words.text ? sent.id : newId()
    setSent({ text: words.text, id })
    const outcome = await call('board', 'reply', { post, id, text: words.text, name: toName('anonymous', '') })
    if (!outcome.ok) return setProblem(outcome)
    setProblem(null)
    words.drop()
    tell(true)
    return onSent()
  }
  const issue = issueAt(problem, 'text')
  return (
    <Stack gap={2}>
      <Field
        label="我也说一句"
        hint="以“匿名居民”显示，社区看过以后大家才看得到。"
        error={issue && sayIssue(issue)}
        counter={
          words.text.length > boardLimits.reply * 0.8
            ? { used: words.text.length, limit: boardLimits.reply }
            : undefined
        }
      >
        <TextArea rows={3} value={words.text} onChange={words.change} />
      </Field>
      <RoadRefusal refusal={problem} />
      {told && (
        <Words size="small" tone="ok">
          收到了，社区看过就会显示。
        </Words>
      )}
      <Button onPress={send}>发出去</Button>
    </Stack>
  )
}
