import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Facts } from '../../ui/facts'
import { Picture } from '../../ui/picture'
import { Stack } from '../../ui/stack'
import { Words } from '../../ui/words'
import { sayDue, spaced } from '../../words/time'
import type { Receipt as Given } from './use-submission'

interface ReceiptProps {
  receipt: Given
  now: number
  onOpen: () => unknown
  onAgain: () => unknown
}

/** After sending: the number, who will look, by when, and that photos may follow. */
export function Receipt({ receipt, now, onOpen, onAgain }: ReceiptProps) {
  const street = receipt.area.find((area) => area.kind === 'street')
  const due = sayDue(Date.parse(receipt.due), now)
  const place = receipt.area.slice(1).map((area) => area.name)
  return (
    <Stack gap={5}>
      <Stack gap={2}>
        <Picture name="done" />
        <Words size="page" heading={2}>
          已经交上去了
        </Words>
        <Words>{spaced(`${street?.name ?? '街道'}的调度员会看，最晚${due}告诉您交给谁办。`)}</Words>
      </Stack>
      <Card>
        <Facts
          items={[
            { label: '编号', value: receipt.number },
            { label: '地方', value: place.join(' ') },
          ]}
        />
      </Card>
      <Words tone="soft">还有照片没拍？打开这件事，随时可以补。</Words>
      <Stack gap={3}>
        <Button kind="main" size="large" block onPress={onOpen}>
          看这件事
        </Button>
        <Button block onPress={onAgain}>
          再报一件
        </Button>
      </Stack>
    </Stack>
  )
}
