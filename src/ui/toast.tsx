import { View } from '@tarojs/components'
import { useCallback, useEffect, useState, type ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { Pressable } from './pressable'
import './toast.scss'

export interface Toast {
  text: string
  tone?: 'plain' | 'ok' | 'late'
  /** One way back: 撤销. With it the bar stays longer. */
  action?: { label: string; onPress: () => unknown }
  seconds?: number
}

/** A word about what just happened. Put `view` into the page once; `show` replaces what stands there. */
export function useToast(): { show: (toast: Toast) => void; view: ReactNode } {
  const [shown, setShown] = useState<{ toast: Toast; turn: number }>()
  const show = useCallback((toast: Toast) => setShown((last) => ({ toast, turn: (last?.turn ?? 0) + 1 })), [])
  useEffect(() => {
    if (!shown) return undefined
    const seconds = shown.toast.seconds ?? (shown.toast.action ? 8 : 4)
    const timer = setTimeout(() => setShown((now) => (now?.turn === shown.turn ? undefined : now)), seconds * 1000)
    return () => clearTimeout(timer)
  }, [shown])
  return { show, view: <ToastBar toast={shown?.toast} onGone={() => setShown(undefined)} /> }
}

const icons = { plain: 'info', ok: 'check', late: 'warn' } as const

// The box that readers listen to is always there; only what stands in it comes and goes.
function ToastBar({ toast, onGone }: { toast: Toast | undefined; onGone: () => void }) {
  return (
    <View className="ls-toast" {...aria({ role: 'status', live: 'polite' })}>
      {toast && (
        <View className={classNames('ls-toast__bar', `ls-toast__bar--${toast.tone ?? 'plain'}`)}>
          <Icon name={icons[toast.tone ?? 'plain']} />
          <View className="ls-toast__text">{toast.text}</View>
          {toast.action && <ToastAction action={toast.action} onGone={onGone} />}
        </View>
      )}
    </View>
  )
}

function ToastAction({ action, onGone }: { action: NonNullable<Toast['action']>; onGone: () => void }) {
  const press = () => {
    onGone()
    return action.onPress()
  }
  return (
    <Pressable className="ls-toast__action" onPress={press}>
      {action.label}
    </Pressable>
  )
}
