import { useState } from 'react'
import * as v from 'valibot'
import { draftsOf } from '../../gateway/drafts'
import { useCall } from '../../gateway/use-call'

const worn = draftsOf('hotline.hat', v.string())

/** At which desk I sit: one of my operator's assignments, the one worn last while it is held; kept on this device. */
export const useOperator = () => {
  const me = useCall('person', 'me', {}, { keep: true })
  const [chosen, choose] = useState(() => worn.read()?.value ?? null)
  const desks = (me.data?.assignments ?? []).filter((held) => held.role === 'operator')
  const desk = desks.find((held) => held.id === chosen) ?? desks[0]
  const sit = (id: string) => {
    worn.keep(id)
    choose(id)
  }
  return { known: me.data !== null, problem: me.problem, reload: me.reload, me: me.data, desks, desk, sit }
}
