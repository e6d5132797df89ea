import { usePages, type Item } from '../../gateway/use-pages'
import { useSend } from '../../gateway/use-send'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { NoticeBar } from '../../ui/notice-bar'
import { Stack } from '../../ui/stack'
import type { Toast } from '../../ui/toast'
import { Words } from '../../ui/words'
import { sayProblemLine } from '../../words/problem'
import { sayFailure, sayTelling } from '../../words/telling'
import { sayTime } from '../../words/time'
import { PagedCards } from '../../forms/paged-cards'

const empty = { title: '消息都送到了', text: '微信没有接收、电话也打不通的，会列在这里。' }

/** The administrator's: what could not be delivered, and why; sent once more, or let rest. */
export function DeadLetters({ now, say }: { now: number; say: (toast: Toast) => void }) {
  const pages = usePages('inbox', 'dead-letters', { limit: 20 })
  const done = (text: string) => {
    say({ text, tone: 'ok' })
    void pages.refresh()
  }
  return (
    <PagedCards pages={pages} loading="正在看没送到的消息" more="再看后面的" empty={empty}>
      {(letter) => <DeadLetter key={letter.id} letter={letter} now={now} onDone={done} />}
    </PagedCards>
  )
}

interface DeadLetterProps {
  letter: Item<'inbox', 'dead-letters'>
  now: number
  onDone: (words: string) => unknown
}

function DeadLetter({ letter, now, onDone }: DeadLetterProps) {
  const retrying = useSend('inbox', 'retry')
  const resting = useSend('inbox', 'give-up')
  const refusal = retrying.refusal ?? resting.refusal
  const retry = async () => (await retrying.send({ telling: letter.id })).ok && onDone('已经重新发送')
  const rest = async () => (await resting.send({ telling: letter.id })).ok && onDone('不再发送，应用里仍能看到')
  return (
    <Card>
      <Words strong>{sayTelling(letter.noun, letter.what, null, now).title}</Words>
      <Words tone="brand">{sayFailure(letter.failure)}</Words>
      <Words size="hint" tone="hint">
        {[letter.area?.name, letter.number, sayTime(Date.parse(letter.madeAt), now)].filter(Boolean).join(' · ')}
      </Words>
      {refusal && <NoticeBar tone="warn">{sayProblemLine(refusal)}</NoticeBar>}
      <Stack row gap={3}>
        <Button loading={retrying.busy} onPress={retry}>
          重新发送
        </Button>
        <Button kind="quiet" loading={resting.busy} onPress={rest}>
          不再发送
        </Button>
      </Stack>
    </Card>
  )
}
