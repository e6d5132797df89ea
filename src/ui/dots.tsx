import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import './dots.scss'

export interface DotsProps {
  /** How many steps lie behind; the next one is where it is now. */
  done: number
  total?: number
  /** Where it is now, in a word: 正在办. */
  label: string
  late?: boolean
}

/** How far a matter has come: behind, here, ahead. */
export function Dots({ done, total = 4, label, late }: DotsProps) {
  return (
    <View className="ls-dots" {...aria({ role: 'img', label: `共 ${total} 步，完成 ${done} 步，${label}` })}>
      <View className="ls-dots__line">
        {Array.from({ length: total }, (_, step) => (
          <View
            key={step}
            className={classNames(
              'ls-dots__dot',
              step < done && 'ls-dots__dot--done',
              step === done && (late ? 'ls-dots__dot--late' : 'ls-dots__dot--now'),
            )}
          />
        ))}
      </View>
      <View className={classNames('ls-dots__label', late && 'ls-dots__label--late')}>{label}</View>
    </View>
  )
}
