import { useCallback } from 'react'
import { askMessages, canAskMessages } from '../../gateway/ask-messages'
import { call } from '../../gateway/call'
import { newId } from '../../gateway/new-id'
import { useCall } from '../../gateway/use-call'

type Occasion = 'matter' | 'duty'

/**
 * Asks, on a tap, whether WeChat may tell of how it goes, and reports the answer. The templates are known before the tap: WeChat
 * refuses a question that comes later than the finger. On the web it asks nothing.
 */
export const useAskMessages = () => {
  const { data } = useCall('inbox', 'templates', canAskMessages ? {} : null, { keep: true })
  const ask = useCallback(
    async (occasion: Occasion): Promise<number> => {
      const asked = askMessages(data?.[occasion] ?? [])
      const answers = await asked
      if (answers.length === 0) return 0
      const outcome = await call('inbox', 'grant', { id: newId(), answers: [...answers] })
      return outcome.ok ? outcome.data.accepted : 0
    },
    [data],
  )
  const canAsk = (occasion: Occasion): boolean => (data?.[occasion].length ?? 0) > 0
  return { ask, canAsk }
}
