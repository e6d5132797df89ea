import { useState } from 'react'
import { isUnhappy } from '../../domain/rating/rating'
import { levels, solvedAnswers, type Level, type Solved } from '../../domain/rating/rating'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Choice } from '../../ui/choice'
import { Field } from '../../ui/field'
import { Rating } from '../../ui/rating'
import { Stack } from '../../ui/stack'
import { TextArea } from '../../ui/text-area'
import { Words } from '../../ui/words'
import { issueAt } from '../../gateway/outcome'
import { sayIssue } from '../../words/refusals'
import { levelWords, solvedWords } from '../../words/ticket'
import { RoadRefusal } from './road-refusal'
import type { TakeRoad } from './use-road'
import { useWords } from './use-words'

const FACES = [5, 4, 3, 2, 1] as const
const faces = levels.map((level, at) => ({ value: FACES[at] ?? 1, label: levelWords[level] }))
const faceOf = (level: Level | undefined) => (level === undefined ? undefined : FACES[levels.indexOf(level)])

const AFTER_UNHAPPY =
  '交上去以后，会有不是原来单位的人打电话问您哪里没办好。问过还是不行，就退回去重新办，办完您再评一次。'

/** Two questions, one tap each; words only if one wants to. Nobody is asked for a reason to be unhappy. */
export function RateForm({ ticket, road }: { ticket: string; road: TakeRoad }) {
  const [solved, setSolved] = useState<Solved>()
  const [level, setLevel] = useState<Level>()
  const words = useWords(`rate:${ticket}`)
  const unhappy = solved !== undefined && level !== undefined && isUnhappy(solved, level)
  const rate = async () => {
    if (solved === undefined || level === undefined) return
    if (await road.take('rate', { solved, level, words: words.text })) words.drop()
  }
  return (
    <Card title="办得怎么样">
      <Field label="解决了吗？" required>
        <Choice
          options={solvedAnswers.map((value) => ({ value, label: solvedWords[value] }))}
          value={solved}
          onChange={setSolved}
        />
      </Field>
      <Stack gap={2}>
        <Words strong>您满意吗？</Words>
        <Rating
          label="您满意吗？"
          options={faces}
          value={faceOf(level)}
          onChange={(face) => setLevel(levels[FACES.indexOf(face)])}
        />
      </Stack>
      {unhappy && (
        <Words size="small" tone="info">
          {AFTER_UNHAPPY}
        </Words>
      )}
      <Field label="还想说什么" error={said(issueAt(road.refusal, 'words'))}>
        <TextArea rows={3} value={words.text} onChange={words.change} />
      </Field>
      <RoadRefusal refusal={road.refusal} />
      <Button
        kind="main"
        size="large"
        block
        loading={road.busy}
        disabled={solved === undefined || level === undefined}
        onPress={rate}
      >
        {unhappy ? '我不满意，交评价' : '交评价'}
      </Button>
    </Card>
  )
}

const said = (issue: string | undefined) => issue && sayIssue(issue)
