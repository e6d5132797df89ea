import { Textarea } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { useField } from './field-context'
import { useFirstFocus } from './use-first-focus'
import './text-box.scss'

export interface TextAreaProps {
  value: string
  onChange: (value: string) => void
  /** Lines to begin with; it grows with what is written. */
  rows?: 3 | 5 | 8 | 10
  placeholder?: string
  maxLength?: number
  disabled?: boolean
  autoFocus?: boolean
  /** Only outside a Field. */
  label?: string
}

const NO_LIMIT = -1

function WeChatArea(props: TextAreaProps) {
  const { value, onChange, rows = 5, placeholder, maxLength = NO_LIMIT, disabled, autoFocus } = props
  const field = useField()
  return (
    <Textarea
      className={classNames('ls-text ls-text--area', `ls-text--rows-${rows}`, field?.invalid && 'ls-text--invalid')}
      placeholderClass="ls-text__placeholder"
      value={value}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={disabled ? true : undefined}
      focus={autoFocus}
      autoHeight
      showConfirmBar={false}
      disableDefaultPadding
      onInput={(event) => onChange(event.detail.value)}
      {...aria({ label: props.label ?? field?.label })}
    />
  )
}

function WebArea(props: TextAreaProps) {
  const { value, onChange, rows = 5, placeholder, maxLength, disabled, autoFocus, label } = props
  const field = useField()
  const control = useFirstFocus<HTMLTextAreaElement>(autoFocus)
  return (
    <textarea
      ref={control}
      id={field?.id}
      className={classNames('ls-text ls-text--area', `ls-text--rows-${rows}`, field?.invalid && 'ls-text--invalid')}
      value={value}
      placeholder={placeholder}
      maxLength={maxLength}
      disabled={disabled ? true : undefined}
      onChange={(event) => onChange(event.target.value)}
      aria-label={field ? undefined : label}
      aria-describedby={field?.describedBy}
      aria-invalid={field?.invalid ? true : undefined}
      aria-required={field?.required ? true : undefined}
    />
  )
}

export const TextArea = process.env.TARO_ENV === 'weapp' ? WeChatArea : WebArea
