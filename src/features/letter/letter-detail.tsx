import { useState } from 'react'
import { textLimits } from '../../contract/field'
import { RateForm } from '../../forms/rate-form'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Dots } from '../../ui/dots'
import { Section } from '../../ui/section'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { sayProblem } from '../../words/problem'
import { levelWords, solvedWords } from '../../words/rating'
import { Conversation } from './conversation'
import { ConsentCard } from './consent-card'
import { letterSentence, sayWritten } from './letter-sentence'
import { useLetter } from './use-letter'
import { WordsSheet } from '../../forms/words-sheet'

const sheets = {
  add: { title: '再补充几句', label: '补充什么', path: 'text', yes: '补充上去', limit: textLimits.reply },
  reopen: { title: '重新提出', label: '哪里没说清楚、没办好', path: 'reason', yes: '重新提出', limit: textLimits.note },
  withdraw: {
    title: '撤回这封信？',
    label: '为什么撤回',
    path: 'reason',
    optional: true,
    yes: '撤回',
    limit: textLimits.note,
  },
} as const
type SheetName = keyof typeof sheets
const names = Object.keys(sheets) as SheetName[]
const verbs: Readonly<Record<SheetName, string>> = { add: '补充几句', reopen: '重新提出', withdraw: '撤回' }
const texts: Readonly<Partial<Record<SheetName, string>>> = {
  reopen: '只能重新提出一次，30 天内再答复您。',
  withdraw: '撤回以后书记就不再办了。',
}

/** One letter for its writer: the sentence, the answer to be judged, and everything that was said. */
export function LetterDetail({ id, now }: { readonly id: string; readonly now: number }) {
  const { data: view, problem, reload, step } = useLetter(id)
  const [sheet, setSheet] = useState<SheetName | null>(null)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这封信" />
  const { text, late, done, step: stage } = letterSentence(view, now)
  const open = (name: SheetName) => {
    step.forget()
    setSheet(name)
  }
  const send = (words: string): Promise<boolean> =>
    sheet === 'add' ? step.take('add', { text: words }) : step.take(sheet ?? 'withdraw', { reason: words })
  return (
    <Stack gap={4}>
      <Card tone={late ? 'brand' : 'plain'}>
        <Words size="title" heading={2}>
          {text}
        </Words>
        <Words size="small" tone="soft">{`${sayWritten(view.createdAt, now)} · 编号 ${view.number}`}</Words>
        <Dots done={done} label={stage} late={late} />
      </Card>
      {view.can.includes('rate') && (
        <RateForm
          place={`letter.rate.${view.id}`}
          title="答得怎么样"
          question="答复了您说的事吗？"
          afterUnhappy="交上去以后，还可以重新提出一次，书记 30 天内再答复您。"
          busy={step.busy}
          refusal={step.refusal}
          onRate={(rating) => step.take('rate', rating)}
        />
      )}
      <ConsentCard view={view} step={step} />
      {view.rating && (
        <Card title="您的评价">
          <Words>{`${solvedWords[view.rating.solved]}，${levelWords[view.rating.level]}`}</Words>
          {view.rating.words && <Words tone="soft">{view.rating.words}</Words>}
        </Card>
      )}
      {view.tickets.length > 0 && (
        <Card title="转成了工单">
          {view.tickets.map((ticket) => (
            <Words key={ticket.id} tone="soft">{`单号 ${ticket.number}，在“我的事”里看进度。信照样会答复您。`}</Words>
          ))}
        </Card>
      )}
      <Section title="往来">
        <Conversation view={view} now={now} />
      </Section>
      <Stack gap={2}>
        {names
          .filter((name) => view.can.includes(name))
          .map((name) => (
            <Button key={name} block kind={name === 'add' && view.asked ? 'main' : 'plain'} onPress={() => open(name)}>
              {verbs[name]}
            </Button>
          ))}
      </Stack>
      {sheet && (
        <WordsSheet
          key={sheet}
          {...sheets[sheet]}
          text={texts[sheet]}
          place={`letter.${sheet}.${view.id}`}
          busy={step.busy}
          refusal={step.refusal}
          onSend={send}
          onClose={() => setSheet(null)}
        />
      )}
    </Stack>
  )
}
