import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import { drafts, isBlank } from './submission'

/** What was begun and not sent. */
export function DraftCard({ onOpen }: { onOpen: () => unknown }) {
  const [draft, setDraft] = useState(() => drafts.read())
  useDidShow(() => setDraft(drafts.read()))
  if (!draft || isBlank(draft.value)) return null
  return (
    <Card tone="info" onPress={onOpen}>
      <Words lines={2} strong>
        {draft.value.text || '有一件还没写完的事'}
      </Words>
      <Words size="small" tone="info">
        还没写完，点开接着写。
      </Words>
    </Card>
  )
}
