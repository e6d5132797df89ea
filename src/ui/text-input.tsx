import { Input } from '@tarojs/components'
import type { KeyboardEvent } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { useField } from './field-context'
import { useFirstFocus } from './use-first-focus'
import './text-box.scss'

export interface TextInputProps {
  value: string
  onChange: (value: string) => void
  kind?: 'text' | 'number' | 'tel' | 'search'
  placeholder?: string
  /** Cuts what is typed. Leave it out where a Field counts: then nothing typed is ever lost. */
  maxLength?: number
  disabled?: boolean
  autoFocus?: boolean
  /** Enter, or the keyboard's own key. */
  onConfirm?: () => unknown
  /** Only outside a Field. */
  label?: string
}

const NO_LIMIT = -1

function WeChatInput(props: TextInputProps) {
  const { value, onChange, kind = 'text', placeholder, maxLength = NO_LIMIT, disabled, autoFocus, onConfirm } = props
  const field = useField()
  return (
    <Input
      className={classNames('ls-text', field?.invalid && 'ls-text--invalid')}
      placeholderClass="ls-text__placeholder"
      value={value}
      type={kind === 'number' || kind === 'tel' ? 'number' : 'text'}
      confirmType={kind === 'search' ? 'search' : 'done'}
      placeholder={placeholder}
      maxlength={maxLength}
      disabled={disabled ? true : undefined}
      focus={autoFocus}
      onInput={(event) => onChange(event.detail.value)}
      onConfirm={onConfirm}
      {...aria({ label: props.label ?? field?.label })}
    />
  )
}

function WebInput(props: TextInputProps) {
  const { value, onChange, kind = 'text', placeholder, maxLength, disabled, autoFocus, onConfirm, label } = props
  const field = useField()
  const control = useFirstFocus<HTMLInputElement>(autoFocus)
  const confirm = (event: KeyboardEvent) => {
    // While an input method still composes, Enter only picks a character.
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) onConfirm?.()
  }
  return (
    <input
      ref={control}
      id={field?.id}
      className={classNames('ls-text', field?.invalid && 'ls-text--invalid')}
      value={value}
      type={kind === 'number' ? 'text' : kind}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      placeholder={placeholder}
      maxLength={maxLength}
      disabled={disabled ? true : undefined}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={confirm}
      aria-label={field ? undefined : label}
      aria-describedby={field?.describedBy}
      aria-invalid={field?.invalid ? true : undefined}
      aria-required={field?.required ? true : undefined}
    />
  )
}

export const TextInput = process.env.TARO_ENV === 'weapp' ? WeChatInput : WebInput
