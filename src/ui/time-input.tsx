import { Picker, View } from '@tarojs/components'
import { classNames } from './class-names'
import { useField } from './field-context'
import './text-box.scss'

export interface TimeInputProps {
  /** HH:MM, or empty. */
  value: string
  onChange: (value: string) => void
  /** Only outside a Field. */
  label?: string
}

function WeChatTime({ value, onChange }: TimeInputProps) {
  return (
    <Picker mode="time" value={value} onChange={(event) => onChange(String(event.detail.value))}>
      <View className={classNames('ls-text', !value && 'ls-text__placeholder')}>{value || '请选择时间'}</View>
    </Picker>
  )
}

function WebTime({ value, onChange, label }: TimeInputProps) {
  const field = useField()
  return (
    <input
      type="time"
      id={field?.id}
      className={classNames('ls-text', field?.invalid && 'ls-text--invalid')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      aria-label={field ? undefined : label}
      aria-describedby={field?.describedBy}
    />
  )
}

/** A time of the day, picked with the target's own picker. */
export const TimeInput = process.env.TARO_ENV === 'weapp' ? WeChatTime : WebTime
