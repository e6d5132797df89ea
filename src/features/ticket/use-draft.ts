import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { blank, isBlank, type Submission } from './submission'
import type { Keeper } from './keeper'

const PAUSE = 600

export interface DraftState {
  readonly form: Submission
  /** When the restored draft was kept; null when this is a fresh page. */
  readonly restoredAt: number | null
  change(part: Partial<Submission>): void
  /** 重新写: throws away what is written and begins anew. */
  restart(): void
  /** Sent: nothing is left to keep. The page goes on showing what was sent. */
  finish(): void
}

/** What is written, kept on the device at every pause, when the page is hidden and when it is left. */
export const useDraft = (home: Submission['place']['path'], keeper: Keeper): DraftState => {
  const [kept] = useState(() => keeper.read())
  const [form, setForm] = useState(() => kept?.value ?? blank(home))
  const [restoredAt, setRestoredAt] = useState(kept?.at ?? null)
  const latest = useRef({ form, dirty: false })

  const flush = useCallback(() => {
    if (!latest.current.dirty) return
    latest.current.dirty = false
    if (isBlank(latest.current.form)) keeper.drop()
    else keeper.keep(latest.current.form)
  }, [keeper])
  useEffect(() => {
    const timer = setTimeout(flush, PAUSE)
    return () => clearTimeout(timer)
  }, [form, flush])
  useEffect(() => flush, [flush])
  useDidHide(flush)

  const put = useCallback((next: Submission, dirty: boolean) => {
    latest.current = { form: next, dirty }
    setForm(next)
  }, [])
  const change = useCallback((part: Partial<Submission>) => put({ ...latest.current.form, ...part }, true), [put])
  const restart = useCallback(() => {
    keeper.drop()
    setRestoredAt(null)
    put(blank(home), false)
  }, [home, keeper, put])
  const finish = useCallback(() => {
    latest.current.dirty = false
    keeper.drop()
    setRestoredAt(null)
  }, [keeper])
  return { form, restoredAt, change, restart, finish }
}
