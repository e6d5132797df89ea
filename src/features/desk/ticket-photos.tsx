import Taro from '@tarojs/taro'
import { useState } from 'react'
import { useCall } from '../../gateway/use-call'
import { Button } from '../../ui/button'
import { PhotoRow } from '../../ui/photo-row'
import { Words } from '../../ui/words'
import { sayRefusal } from '../../words/refusals'
import { Block } from '../../forms/block'
import type { View as Ticket } from './view'

/** Photos by whom they were taken; their addresses expire, so they are asked for only when somebody wants to look. */
export function TicketPhotos({ view }: { readonly view: Ticket }) {
  const [asked, ask] = useState(false)
  const { data, problem, loading } = useCall('ticket', 'photos', asked ? { ticket: view.id } : null)
  if (view.photos.length === 0) return null
  const staffs = new Set(view.photos.filter((photo) => photo.by === 'staff').map((photo) => photo.id))
  const shown = (byStaff: boolean) =>
    (data?.photos ?? [])
      .filter((photo) => staffs.has(photo.id) === byStaff)
      .map(({ id, address }) => ({ id, src: address, state: 'kept' as const }))
  const open = (id: string) => {
    const urls = (data?.photos ?? []).map((photo) => photo.address)
    return Taro.previewImage({ current: data?.photos.find((photo) => photo.id === id)?.address ?? '', urls })
  }
  return (
    <Block title={`照片 ${view.photos.length} 张`}>
      {!data && (
        <Button size="small" icon="camera" loading={asked && loading} onPress={() => ask(true)}>
          {`看照片（${view.photos.length}）`}
        </Button>
      )}
      {problem && !data && <Words tone="brand">{sayRefusal(problem.code)}</Words>}
      {shown(false).length > 0 && <PhotoRow photos={shown(false)} onOpen={open} />}
      {shown(true).length > 0 && (
        <>
          <Words size="hint" tone="hint">
            办理现场
          </Words>
          <PhotoRow photos={shown(true)} onOpen={open} />
        </>
      )}
    </Block>
  )
}
