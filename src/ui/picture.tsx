import { View } from '@tarojs/components'
import { aria } from './aria'
import './picture.scss'

export type PictureName = 'lamp' | 'broom' | 'letter' | 'heart' | 'done' | 'offline' | 'search' | 'door' | 'broken'

/** A drawing beside words; it says nothing that the words do not. */
export function Picture({ name }: { name: PictureName }) {
  return <View className={`ls-picture ls-picture--${name}`} {...aria({ hidden: true })} />
}
