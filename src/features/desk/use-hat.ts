import { useMemo, useState } from 'react'
import * as v from 'valibot'
import { draftsOf } from '../../gateway/drafts'
import type { Problem } from '../../gateway/outcome'
import { useCall } from '../../gateway/use-call'
import { chosenHat, hatsOf, type Hat } from './hat'

const worn = draftsOf('desk.hat', v.string())

export interface Hats {
  readonly hats: readonly Hat[]
  readonly hat: Hat | undefined
  wear(id: string): void
  /** My units, for what is theirs to finish. */
  readonly units: readonly string[]
  readonly known: boolean
  readonly problem: Problem | null
  reload(): Promise<void>
}

/** Which of my assignments I work in; kept on this device. */
export const useHat = (): Hats => {
  const { data, problem, reload } = useCall('person', 'me', {}, { keep: true })
  const [chosen, choose] = useState(() => worn.read()?.value ?? null)
  const hats = useMemo(() => hatsOf(data?.assignments ?? []), [data])
  const units = useMemo(() => (data?.assignments ?? []).flatMap((held) => (held.unit ? [held.unit.id] : [])), [data])
  const wear = (id: string) => {
    worn.keep(id)
    choose(id)
  }
  return { hats, hat: chosenHat(hats, chosen), wear, units, known: data !== null, problem, reload }
}
