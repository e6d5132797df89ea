import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { string } from 'valibot'
import { draftsOf } from '../gateway/drafts'

const PAUSE = 600

/** Words in one place of one ticket, kept on the device until they are sent. */
export const useWords = (place: string) => {
  const drafts = useMemo(() => draftsOf(place, string()), [place])
  const [text, setText] = useState(() => drafts.read()?.value ?? '')
  const latest = useRef({ text, dirty: false })
  const flush = useCallback(() => {
    if (!latest.current.dirty) return
    latest.current.dirty = false
    if (latest.current.text.trim() === '') drafts.drop()
    else drafts.keep(latest.current.text)
  }, [drafts])
  useEffect(() => {
    const timer = setTimeout(flush, PAUSE)
    return () => clearTimeout(timer)
  }, [text, flush])
  useEffect(() => flush, [flush])
  const change = useCallback((typed: string) => {
    latest.current = { text: typed, dirty: true }
    setText(typed)
  }, [])
  const drop = useCallback(() => {
    latest.current = { text: '', dirty: false }
    drafts.drop()
    setText('')
  }, [drafts])
  return { text, change, drop }
}
