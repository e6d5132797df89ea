import { Card } from '../../ui/card'
import { Words } from '../../ui/words'
import { useOnline } from '../../gateway/online'
import { useOutbox } from '../../gateway/outbox'
import type { Parcel } from '../../gateway/make-outbox'
import { sayProblemLine } from '../../words/problem'

const textOf = (parcel: Parcel): string => {
  const { text } = parcel.input as { text?: unknown }
  return typeof text === 'string' ? text : ''
}

const sayWaiting = (parcel: Parcel, online: boolean): string => {
  if (parcel.refusal?.code === 'held') return '还没有交，点开接着写。'
  if (parcel.refusal) return `没有交上去：${sayProblemLine(parcel.refusal)}点开改一下。`
  return online ? '正在交上去…' : '存在手机里了，有网了自动交上去。'
}

/** What was finished and has not reached the cloud, or came back from it. */
export function WaitingParcels({ onOpen }: { onOpen: (parcel: Parcel) => unknown }) {
  const parcels = useOutbox().filter((parcel) => parcel.noun === 'ticket' && parcel.action === 'submit')
  const online = useOnline()
  return (
    <>
      {parcels.map((parcel) => (
        <Card key={parcel.id} tone="warn" onPress={() => onOpen(parcel)}>
          <Words lines={2} strong>
            {textOf(parcel)}
          </Words>
          <Words size="small" tone="warn">
            {sayWaiting(parcel, online)}
          </Words>
        </Card>
      ))}
    </>
  )
}
