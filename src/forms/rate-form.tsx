import { useState } from 'react'
import { isUnhappy, levels, solvedAnswers, type Level, type Solved } from '../domain/rating/rating'
import { issueAt, type Problem } from '../gateway/outcome'
import { Button } from '../ui/button'
import { Card } from '../ui/card'
import { Choice } from '../ui/choice'
import { Field } from '../ui/field'
import { Rating } from '../ui/rating'
import { Stack } from '../ui/stack'
import { TextArea } from '../ui/text-area'
import { Words } from '../ui/words'
import { levelWords, solvedWords } from '../words/rating'
import { sayIssue } from '../words/refusals'
import { RoadRefusal } from './road-refusal'
import { useWords } from './use-words'

const FACES = [5, 4, 3, 2, 1] as const
const faces = levels.map((level, at) => ({ value: FACES[at] ?? 1, label: levelWords[level] }))
const faceOf = (level: Level | undefined) => (level === undefined ? undefined : FACES[levels.indexOf(level)])

interface RateFormProps {
  /** Where the words lie on the device: `rate:<id>`. */
  readonly place: string
  readonly title?: string
  /** 解决了吗？, or as the noun asks it. */
  readonly question?: string
  /** What follows from being unhappy, said before it is sent. */
  readonly afterUnhappy: string
  readonly busy: boolean
  readonly refusal: Problem | null
  readonly onRate: (rating: { solved: Solved; level: Level; words: string }) => Promise<boolean>
}

/** Two questions, one tap each; words only if one wants to. Nobody is asked for a reason to be unhappy. */
export function RateForm(props: RateFormProps) {
  const { place, title = '办得怎么样', question = '解决了吗？', afterUnhappy, busy, refusal, onRate } = props
  const [solved, setSolved] = useState<Solved>()
  const [level, setLevel] = useState<Level>()
  const words = useWords(place)
  const unhappy = solved !== undefined && level !== undefined && isUnhappy(solved, level)
  const rate = async () => {
    if (solved === undefined || level === undefined) return
    if (await onRate({ solved, level, words: words.text })) words.drop()
  }
  const issue = issueAt(refusal, 'words')
  return (
    <Card title={title}>
      <Field label={question} required>
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
          {afterUnhappy}
        </Words>
      )}
      <Field label="还想说什么" error={issue && sayIssue(issue)}>
        <TextArea rows={3} value={words.text} onChange={words.change} />
      </Field>
      <RoadRefusal refusal={refusal} />
      <Button
        kind="main"
        size="large"
        block
        loading={busy}
        disabled={solved === undefined || level === undefined}
        onPress={rate}
      >
        {unhappy ? '我不满意，交评价' : '交评价'}
      </Button>
    </Card>
  )
}
