import { Picker, View } from '@tarojs/components'
import { classNames } from './class-names'
import { useField } from './field-context'
import './text-box.scss'

export interface DateInputProps {
  /** YYYY-MM-DD, or empty. */
  value: string
  onChange: (value: string) => void
  min?: string
  max?: string
  /** Only outside a Field. */
  label?: string
}

function WeChatDate({ value, onChange, min, max }: DateInputProps) {
  return (
    <Picker mode="date" value={value} start={min} end={max} onChange={(event) => onChange(String(event.detail.value))}>
      <View className={classNames('ls-text', !value && 'ls-text__placeholder')}>{value || '请选择日期'}</View>
    </Picker>
  )
}

function WebDate({ value, onChange, min, max, label }: DateInputProps) {
  const field = useField()
  return (
    <input
      type="date"
      id={field?.id}
      className={classNames('ls-text', field?.invalid && 'ls-text--invalid')}
      value={value}
      min={min}
      max={max}
      onChange={(event) => onChange(event.target.value)}
      aria-label={field ? undefined : label}
      aria-describedby={field?.describedBy}
    />
  )
}

/** A day, picked with the target's own picker. */
export const DateInput = process.env.TARO_ENV === 'weapp' ? WeChatDate : WebDate
