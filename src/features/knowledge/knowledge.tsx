import { useState } from 'react'
import type { State } from '../../domain/article/states'
import { editors } from '../../domain/article/may'
import { articleLimits } from '../../contract/knowledge'
import { useCall } from '../../gateway/use-call'
import { useLater } from '../../gateway/use-later'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Stack } from '../../ui/stack'
import { TextInput } from '../../ui/text-input'
import { stateWords } from '../../words/article'
import { Found } from './found'
import { Listed } from './listed'

const PAUSE = 300
const states: readonly State[] = ['published', 'draft', 'retired']

interface KnowledgeProps {
  readonly picked: string | null
  readonly onPick: (id: string) => unknown
  readonly onWrite: () => unknown
}

/** 知识库: typed and found at once; without words, what is there. */
export function Knowledge({ picked, onPick, onWrite }: KnowledgeProps) {
  const { data: me } = useCall('person', 'me', {}, { keep: true })
  const [text, setText] = useState('')
  const [state, setState] = useState<State>('published')
  const asked = useLater(text.trim(), PAUSE)
  const edits = me?.assignments.some((held) => editors.includes(held.role)) === true
  return (
    <Stack gap={3}>
      <TextInput
        kind="search"
        label="查知识库"
        placeholder="输入来电人说的话，比如：社保卡丢了"
        value={text}
        onChange={setText}
        maxLength={articleLimits.query}
      />
      {edits && (
        <Stack gap={2}>
          <Chips
            label="看哪些"
            options={states.map((value) => ({ value, label: stateWords[value] }))}
            value={state}
            onChange={setState}
          />
          <Button icon="edit" block onPress={onWrite}>
            写一条
          </Button>
        </Stack>
      )}
      {asked === '' ? (
        <Listed state={state} picked={picked} onPick={onPick} />
      ) : (
        <Found text={asked} drafts={edits && state !== 'published'} picked={picked} onPick={onPick} />
      )}
    </Stack>
  )
}
