import { useEffect, useRef, type RefObject } from 'react'
import { whileDropped } from './while-dropped'

/** Web: the caret stands in this control when the page opens, unless the person has put it elsewhere. */
export function useFirstFocus<E extends HTMLElement>(wanted: boolean | undefined): RefObject<E> {
  const control = useRef<E>(null)
  useEffect(() => (wanted ? whileDropped(() => control.current?.focus()) : undefined), [wanted])
  return control
}
