import { useState } from 'react'
import { categories, type Category } from '../../domain/text/word-category'
import { RoadRefusal } from '../../forms/road-refusal'
import { issueAt } from '../../gateway/outcome'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { ListRow } from '../../ui/list-row'
import { RowList } from '../../ui/row-list'
import { Stack } from '../../ui/stack'
import { StateView } from '../../ui/state-view'
import { TextInput } from '../../ui/text-input'
import { Words } from '../../ui/words'
import { wordCategoryWords } from '../../words/post'
import { sayProblem } from '../../words/problem'
import { sayIssue } from '../../words/refusals'

const options = categories.map((value) => ({ value, label: wordCategoryWords[value] }))
const SHOWN = 50

/** The district's own list: what makes a person look first. Nothing is ever thrown away because of a word. */
export function WordList() {
  const [typed, setTyped] = useState('')
  const [word, setWord] = useState('')
  const [category, setCategory] = useState<Category>('other')
  const search = useLater(typed.trim())
  const list = useCall('board', 'words', { search: search === '' ? null : search, limit: SHOWN })
  const adding = useSend('board', 'add-word')
  const dropping = useSend('board', 'drop-word')
  const add = async () => {
    if (!(await adding.send({ word, category })).ok) return
    setWord('')
    await list.reload()
  }
  const drop = async (gone: string) => {
    if ((await dropping.send({ word: gone })).ok) await list.reload()
  }
  const issue = issueAt(adding.refusal, 'word')
  if (!list.data && list.problem) return <StateView {...sayProblem(list.problem)} onRetry={list.reload} />
  return (
    <Stack gap={4}>
      <Card title="加一个词">
        <Field
          label="词"
          hint="空格、全角、拼音、繁体、形近字都会一起查。查到的留言先由人看，不会自动删。"
          error={issue && sayIssue(issue)}
        >
          <TextInput value={word} onChange={setWord} />
        </Field>
        <Chips label="哪一类" options={options} value={category} onChange={setCategory} />
        <RoadRefusal refusal={adding.refusal ?? dropping.refusal} />
        <Button kind="main" block loading={adding.busy} disabled={word.trim() === ''} onPress={add}>
          加进词表
        </Button>
      </Card>
      <TextInput kind="search" label="找词" placeholder="找词" value={typed} onChange={setTyped} />
      {!list.data && <StateView kind="loading" rows={6} label="正在取词表" />}
      {list.data?.items.length === 0 && <Words tone="hint">没有找到</Words>}
      {list.data && list.data.items.length > 0 && (
        <RowList>
          {list.data.items.map((each) => (
            <ListRow
              key={each.word}
              title={each.word}
              text={`${wordCategoryWords[each.category]}${each.isSeed ? ' · 自带' : ''}`}
              aside={
                each.isSeed ? undefined : (
                  <Button size="small" label={`删掉${each.word}`} onPress={() => drop(each.word)}>
                    删掉
                  </Button>
                )
              }
            />
          ))}
        </RowList>
      )}
      {list.data?.next && (
        <Words size="small" tone="hint">
          只显示前 {SHOWN} 个，输入几个字来找。
        </Words>
      )}
    </Stack>
  )
}
