import { useState } from 'react'
import { isUnhappy, levels, solvedAnswers, type Level, type Solved } from '../../domain/rating/rating'
import { PagedCards } from '../../forms/paged-cards'
import { RoadRefusal } from '../../forms/road-refusal'
import { useSend } from '../../gateway/use-send'
import { usePages } from '../../gateway/use-pages'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Sheet } from '../../ui/sheet'
import { Stack } from '../../ui/stack'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { levelWords } from '../../words/rating'
import { sayDay } from '../../words/time'
import { Figure } from './figure'
import type { Report } from './view'

const helpedWords: Readonly<Record<Solved, string>> = { yes: '有帮助', partly: '有一点帮助', no: '没有帮助' }

interface ReportsProps {
  readonly community: string
  readonly now: number
  readonly say: (toast: Toast) => void
}

/** What those who served say they did, by the name of the post; judged by the neighbours, once each, and nobody learns who said what. */
export function Reports({ community, now, say }: ReportsProps) {
  const pages = usePages('service', 'reports', { community, limit: 20 }, { keep: true })
  const [rating, rate] = useState<Report | null>(null)
  return (
    <>
      <PagedCards
        pages={pages}
        loading="正在取述职"
        more="再看一些"
        empty={{ title: '还没有公开的述职', text: '任期结束时，在岗的人会说说做了什么。' }}
      >
        {(report) => (
          <Card key={report.id} title={report.duty}>
            <Words>{report.text}</Words>
            <Figure figure={report.figure} />
            <Stack row gap={2}>
              {report.rateUntil !== null && (
                <Button size="small" label={`评一评 ${report.duty}`} onPress={() => rate(report)}>
                  评一评
                </Button>
              )}
              <Words size="hint" tone="hint">
                {report.rateUntil === null
                  ? sayDay(Date.parse(report.reportedAt), now)
                  : `评到 ${sayDay(Date.parse(report.rateUntil), now)}`}
              </Words>
            </Stack>
          </Card>
        )}
      </PagedCards>
      {rating && (
        <RateSheet
          report={rating}
          onClose={() => rate(null)}
          onRated={() => {
            rate(null)
            say({ text: '评价收到了，谢谢您', tone: 'ok' })
            return pages.refresh()
          }}
        />
      )}
    </>
  )
}

interface RateSheetProps {
  readonly report: Report
  readonly onClose: () => void
  readonly onRated: () => unknown
}

function RateSheet({ report, onClose, onRated }: RateSheetProps) {
  const [helped, setHelped] = useState<Solved>()
  const [level, setLevel] = useState<Level>()
  const { busy, refusal, send } = useSend('service', 'rate')
  const press = async () => {
    if (helped === undefined || level === undefined) return
    const outcome = await send({ pledge: report.id, helped, level })
    if (outcome.ok) onRated()
  }
  const unhappy = helped !== undefined && level !== undefined && isUnhappy(helped, level)
  return (
    <Sheet
      open
      title={`评一评${report.duty}`}
      onClose={onClose}
      foot={
        <Button kind="main" block loading={busy} disabled={helped === undefined || level === undefined} onPress={press}>
          {unhappy ? '我不满意，交评价' : '交评价'}
        </Button>
      }
    >
      <Stack gap={4}>
        <Words tone="soft">本社区居民每人评一次，谁评的不公开。</Words>
        <Field label="对您或邻居有帮助吗？" required>
          <Choice
            options={solvedAnswers.map((value) => ({ value, label: helpedWords[value] }))}
            value={helped}
            onChange={setHelped}
          />
        </Field>
        <Field label="您满意吗？" required>
          <Choice
            options={levels.map((value) => ({ value, label: levelWords[value] }))}
            value={level}
            onChange={setLevel}
          />
        </Field>
        <RoadRefusal refusal={refusal} />
      </Stack>
    </Sheet>
  )
}
