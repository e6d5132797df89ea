import { useRef } from 'react'
import { newId } from '../../gateway/new-id'

/** One id for what is being written, however often it is sent; other words are another one. */
export const useIds = (): ((said: string) => string) => {
  const known = useRef(new Map<string, string>())
  return (said) => {
    const id = known.current.get(said) ?? newId()
    known.current.set(said, id)
    return id
  }
}
