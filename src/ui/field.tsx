import { View } from '@tarojs/components'
import { useMemo, useState, type ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { FieldContext } from './field-context'
import { FieldLabel } from './field-label'
import { Icon } from './icon'
import './field.scss'

export interface FieldProps {
  label: string
  hint?: string
  error?: string
  required?: boolean
  /** How much is written of how much may be; over the limit it says by how much. */
  counter?: { used: number; limit: number }
  children: ReactNode
}

let made = 0

export function Field({ label, hint, error, required = false, counter, children }: FieldProps) {
  const [id] = useState(() => `field-${(made += 1)}`)
  const over = counter ? counter.used - counter.limit : 0
  const invalid = error !== undefined || over > 0
  const told = useMemo(() => {
    const describedBy = classNames(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)
    return { id, label, required, invalid, describedBy: describedBy || undefined }
  }, [id, label, required, invalid, hint, error])
  return (
    <View className={classNames('ls-field', invalid && 'ls-field--invalid')}>
      <FieldLabel id={id} required={required}>
        {label}
      </FieldLabel>
      {hint && (
        <View id={`${id}-hint`} className="ls-field__hint">
          {hint}
        </View>
      )}
      <FieldContext.Provider value={told}>{children}</FieldContext.Provider>
      <View className="ls-field__below">
        {error && (
          <View id={`${id}-error`} className="ls-field__error" {...aria({ role: 'alert' })}>
            <Icon name="warn" size="small" />
            <View>{error}</View>
          </View>
        )}
        {counter && (
          <View className={classNames('ls-field__counter', over > 0 && 'ls-field__counter--over')}>
            {over > 0 ? `超出 ${over} 字` : `${counter.used} / ${counter.limit}`}
          </View>
        )}
      </View>
    </View>
  )
}
