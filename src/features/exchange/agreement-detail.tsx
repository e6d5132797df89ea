import { useState } from 'react'
import { RateForm } from '../../forms/rate-form'
import { RoadRefusal } from '../../forms/road-refusal'
import { WordsSheet } from '../../forms/words-sheet'
import { ActionBar, type Action } from '../../ui/action-bar'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { Words } from '../../ui/words'
import { agreementEndingWords, agreementRoadWords, agreementStateWords, sideWords } from '../../words/exchange'
import { sayProblem } from '../../words/problem'
import { levelWords, solvedWords } from '../../words/rating'
import { spaced, sayDue } from '../../words/time'
import { wordLimit, wordRoadNames, wordRoads, type WordRoad } from './agreement-roads'
import { History } from './history'
import { sayTerm } from './say'
import { useAgreement, type AgreementStep } from './use-exchange'
import type { AgreementView } from './view'

interface AgreementDetailProps {
  readonly id: string
  readonly now: number
  readonly onListing: (id: string) => unknown
}

interface LinesProps {
  readonly lines: readonly { readonly id: string; readonly title: string }[]
  readonly onListing: (id: string) => unknown
}

const sayState = ({ state, ending }: AgreementView): string =>
  state === 'closed' && ending
    ? `${agreementStateWords.closed}，${agreementEndingWords[ending]}`
    : agreementStateWords[state]

/** One agreement for both its sides and for whose need it meets: the term, what was done, how it was judged. */
export function AgreementDetail({ id, now, onListing }: AgreementDetailProps) {
  const { data: view, problem, reload, step } = useAgreement(id)
  if (!view && problem) return <StateView {...sayProblem(problem)} onRetry={reload} />
  if (!view) return <StateView kind="loading" rows={5} label="正在打开这份协议" />
  const lines = [view.need, view.resource].flatMap((line) => (line ? [line] : []))
  return (
    <Stack gap={4}>
      <Card>
        <Words size="title" heading={2}>
          {view.title}
        </Words>
        <Facts
          items={[
            { label: '现在', value: sayState(view) },
            { label: sideWords.giver, value: view.unit.name },
            { label: sideWords.receiver, value: view.community?.name ?? '' },
            { label: '期限', value: sayTerm(view, now) },
            ...(view.due ? [{ label: '最晚', value: spaced(`${sayDue(Date.parse(view.due), now)}前`) }] : []),
            { label: '编号', value: view.number },
          ]}
        />
      </Card>
      <Lines lines={lines} onListing={onListing} />
      <Roads view={view} step={step} />
      {view.can.includes('rate') && (
        <RateForm
          place={`exchange.rate.${view.id}`}
          title="做得怎么样"
          question="需要的事解决了吗？"
          afterUnhappy="交上去就记下了，两边都看得到。"
          busy={step.busy}
          refusal={step.refusal}
          onRate={(rating) => step.take('rate', rating)}
        />
      )}
      {view.rating && (
        <Card title="评价">
          <Words>{`${solvedWords[view.rating.solved]}，${levelWords[view.rating.level]}`}</Words>
          {view.rating.words && <Words tone="soft">{view.rating.words}</Words>}
        </Card>
      )}
      <History entries={view.entries} now={now} />
    </Stack>
  )
}

function Lines({ lines, onListing }: LinesProps) {
  return (
    <RowList>
      {lines.map((line) => (
        <ListRow key={line.id} icon="list" title={line.title} onPress={() => onListing(line.id)} />
      ))}
    </RowList>
  )
}

function Roads({ view, step }: { readonly view: AgreementView; readonly step: AgreementStep }) {
  const [road, setRoad] = useState<WordRoad | null>(null)
  const press = (each: WordRoad) => () => {
    step.forget()
    setRoad(each)
  }
  const begin: Action = { id: 'begin', label: agreementRoadWords.begin, onPress: () => step.take('begin', {}) }
  const actions: Action[] = [
    ...(view.can.includes('begin') ? [begin] : []),
    ...wordRoadNames
      .filter((each) => view.can.includes(each))
      .map((each) => ({ id: each, label: agreementRoadWords[each], onPress: press(each) })),
  ]
  const send = (words: string): Promise<boolean> => {
    if (road === 'agree' || road === 'finish' || road === 'note') return step.take(road, { text: words })
    return road === null ? Promise.resolve(false) : step.take(road, { reason: words })
  }
  return (
    <>
      {road === null && !view.can.includes('rate') && <RoadRefusal refusal={step.refusal} />}
      {actions.length > 0 && <ActionBar actions={actions} />}
      {road && (
        <WordsSheet
          key={road}
          place={`exchange.${road}.${view.id}`}
          {...wordRoads[road]}
          limit={wordLimit}
          busy={step.busy}
          refusal={step.refusal}
          onSend={send}
          onClose={() => setRoad(null)}
        />
      )}
    </>
  )
}
