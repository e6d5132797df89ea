import Taro from '@tarojs/taro'
import { useState } from 'react'
import { WriteLetter } from '../../features/letter/write-letter'
import { WrittenNote } from '../../features/letter/written-note'
import type { Written } from '../../features/letter/view'
import { useNow } from '../../gateway/use-now'
import { Page } from '../../ui/page'

const leave = () =>
  Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url: '/pages/letter/index' })

export default function WriteLetterPage() {
  const [written, setWritten] = useState<Written | null>(null)
  const now = useNow()
  return (
    <Page title="给书记写信">
      {written ? (
        <WrittenNote
          written={written}
          now={now}
          onOpen={() => Taro.redirectTo({ url: `/pages/letter/detail?id=${written.id}` })}
          onDone={leave}
        />
      ) : (
        <WriteLetter onWritten={setWritten} />
      )}
    </Page>
  )
}
