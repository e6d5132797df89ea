import { Image as Drawn, type ImageProps as DrawnProps } from '@tarojs/components'
import { aria } from './aria'

export interface ImageProps {
  src: string
  className?: string
  mode?: DrawnProps['mode']
  lazyLoad?: boolean
  /** What is to be seen. Without it the image only stands beside words that say it, and readers skip it. */
  label?: string
}

// On the web Taro puts an <img> of its own inside. The words stand on the outside, so that one is told to be silent.
const inside = process.env.TARO_ENV === 'weapp' ? {} : { nativeProps: { alt: '' } }

export function Image({ label, mode, lazyLoad, ...rest }: ImageProps) {
  return (
    <Drawn
      {...rest}
      {...inside}
      {...(mode ? { mode } : {})}
      {...(lazyLoad ? { lazyLoad } : {})}
      {...(label ? aria({ role: 'img', label }) : aria({ hidden: true }))}
    />
  )
}
