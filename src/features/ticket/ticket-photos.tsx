import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { Image } from '../../ui/image'
import { PhotoRow } from '../../ui/photo-row'
import { Sheet } from '../../ui/sheet'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import type { View } from './facts'
import './ticket-photos.scss'

interface TicketPhotosProps {
  view: View
  by: View['photos'][number]['by']
}

/** The photos of one side; addresses are signed, expire, and are only asked for when there is something to see. */
export function TicketPhotos({ view, by }: TicketPhotosProps) {
  const ids = view.photos.filter((photo) => photo.by === by).map((photo) => photo.id)
  const { data, problem, reload } = useCall('ticket', 'photos', ids.length === 0 ? null : { ticket: view.id })
  useChanged(ids.join(' '), reload)
  const [looking, look] = useState<string | null>(null)
  if (ids.length === 0) return null
  if (problem && !data)
    return (
      <Words size="small" tone="hint">
        {`照片现在看不了：${sayRefusal(problem.code)}`}
      </Words>
    )
  const photos = (data?.photos ?? []).filter((photo) => ids.includes(photo.id))
  const open = (id: string) => {
    const address = photos.find((photo) => photo.id === id)?.address
    if (!address) return undefined
    if (process.env.TARO_ENV !== 'weapp') return look(address)
    return Taro.previewImage({ current: address, urls: photos.map((photo) => photo.address) })
  }
  return (
    <>
      <PhotoRow photos={photos.map(({ id, address }) => ({ id, src: address, state: 'kept' }))} onOpen={open} />
      <Sheet open={looking !== null} title="照片" onClose={() => look(null)}>
        {looking && <Image className="ticket-photo" src={looking} mode="widthFix" label="照片" />}
      </Sheet>
    </>
  )
}

/** The same question has another answer once photos have been added. */
const useChanged = (ids: string, then: () => Promise<void>): void => {
  const before = useRef(ids)
  useEffect(() => {
    if (before.current === ids) return
    before.current = ids
    void then()
  }, [ids, then])
}
