import { useState } from 'react'
import * as v from 'valibot'
import { communityRoles } from '../../domain/person/community'
import { draftsOf } from '../../gateway/drafts'
import { useCall } from '../../gateway/use-call'
import { roleWords } from '../../words/person'

const worn = draftsOf('service.hat', v.string())

/** For which community or street I keep posts and registrations; kept on this device. */
export const useCommunity = () => {
  const me = useCall('person', 'me', {}, { keep: true })
  const [chosen, choose] = useState(() => worn.read()?.value ?? null)
  const hats = (me.data?.assignments ?? []).flatMap((held) =>
    communityRoles.includes(held.role) && held.area !== null
      ? [{ id: held.id, area: held.area, label: `${held.area.name} ${roleWords[held.role]}` }]
      : [],
  )
  const hat = hats.find((each) => each.id === chosen) ?? hats[0]
  const wear = (id: string) => {
    worn.keep(id)
    choose(id)
  }
  return { known: me.data !== null, problem: me.problem, reload: me.reload, hats, hat, wear }
}
