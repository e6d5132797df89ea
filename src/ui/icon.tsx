import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import type { IconName } from './icon-names'
import './icon.scss'

export interface IconProps {
  name: IconName
  size?: 'small' | 'normal' | 'large'
  /** Without a label the drawing is only decoration beside a word, and readers skip it. */
  label?: string
  className?: string
}

export function Icon({ name, size = 'normal', label, className }: IconProps) {
  return (
    <View
      className={classNames('ls-icon', `ls-icon-${name}`, size !== 'normal' && `ls-icon--${size}`, className)}
      {...(label ? aria({ role: 'img', label }) : aria({ hidden: true }))}
    />
  )
}
