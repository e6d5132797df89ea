import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Image } from '../ui/image'
import { PhotoRow } from '../ui/photo-row'
import { Sheet } from '../ui/sheet'
import './kept-photos.scss'

/** Photos that the cloud has, by their signed addresses; a tap shows one large. */
export function KeptPhotos({ photos }: { photos: readonly { id: string; address: string }[] }) {
  const [looking, look] = useState<string | null>(null)
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
        {looking && <Image className="kept-photo" src={looking} mode="widthFix" label="照片" />}
      </Sheet>
    </>
  )
}
