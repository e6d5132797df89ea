import { useState } from 'react'
import * as v from 'valibot'
import { workStates } from '../../domain/post/queue'
import { draftsOf } from '../../gateway/drafts'
import { useCall } from '../../gateway/use-call'
import { roleWords } from '../../words/person'

const worn = draftsOf('board.hat', v.string())

/** For which community or street I look after the board; kept on this device. */
export const useModerator = () => {
  const me = useCall('person', 'me', {}, { keep: true })
  const [chosen, choose] = useState(() => worn.read()?.value ?? null)
  const hats = (me.data?.assignments ?? [])
    .filter((held) => workStates[held.role] !== undefined && held.area !== null)
    .map((held) => ({
      id: held.id,
      area: held.area?.id ?? '',
      label: `${held.area?.name ?? ''} ${roleWords[held.role]}`,
    }))
  const hat = hats.find((each) => each.id === chosen) ?? hats[0]
  const wear = (id: string) => {
    worn.keep(id)
    choose(id)
  }
  return { known: me.data !== null, problem: me.problem, reload: me.reload, hats, hat, wear }
}
