import type { Store } from './store'

const MOST_ANSWERS = 24
const LONGEST = 60_000
const BRIEF = 1_500

export interface Remembered {
  read(name: string): unknown
  /** Only when it is short: what may stand in a page's first frame. */
  brief(name: string): unknown
  keep(name: string, answer: unknown): void
}

/**
 * The last answers, so that a list stands there at once while the new one is on its way. Few and small; apart for each person.
 * The oldest go first.
 */
export const makeRemembered = (store: Store, owner: () => string): Remembered => {
  const INDEX = 'linsheng.answers'
  const key = (name: string) => `linsheng.answer:${owner()}:${name}`
  const index = (): string[] => {
    const kept = store.read(INDEX)
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : []
  }
  const read = (name: string): unknown => store.read(key(name))
  return {
    read,
    brief(name) {
      const kept = read(name)
      return kept !== undefined && JSON.stringify(kept).length <= BRIEF ? kept : undefined
    },
    keep(name, answer) {
      if (JSON.stringify(answer).length > LONGEST) return
      if (!store.write(key(name), answer)) return
      const names = [...index().filter((each) => each !== key(name)), key(name)]
      for (const old of names.slice(0, -MOST_ANSWERS)) store.drop(old)
      store.write(INDEX, names.slice(-MOST_ANSWERS))
    },
  }
}
