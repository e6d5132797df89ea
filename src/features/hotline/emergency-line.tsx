import { View } from '@tarojs/components'
import { emergencies, type Emergency } from '../../domain/call/states'
import { aria } from '../../ui/aria'
import { classNames } from '../../ui/class-names'
import { Pressable } from '../../ui/pressable'
import { Words } from '../../ui/words'
import { emergencyWords } from '../../words/hotline'
import './emergency-line.scss'

interface EmergencyLineProps {
  readonly value: Emergency | undefined
  readonly disabled: boolean
  readonly onChange: (value: Emergency | undefined) => void
}

/** Before anything is written down: whoever is in danger is sent to 110, 119 or 120, and the matter is one of life and property. */
export function EmergencyLine({ value, disabled, onChange }: EmergencyLineProps) {
  return (
    <View className={classNames('emergency', value && 'emergency--on')}>
      <Words size="small" strong tone="brand">
        有危险先转
      </Words>
      <View className="emergency__choices" {...aria({ role: 'group', label: '紧急情况' })}>
        {emergencies.map((each) => (
          <Pressable
            key={each}
            role="checkbox"
            className={classNames('emergency__one', value === each && 'emergency__one--on')}
            checked={value === each}
            disabled={disabled}
            onPress={() => onChange(value === each ? undefined : each)}
          >
            {emergencyWords[each]}
          </Pressable>
        ))}
      </View>
      {value && <Words size="small">请对方现在就拨，或者帮他转接。登记以后按生命财产办，2 小时内要有结果。</Words>}
    </View>
  )
}
