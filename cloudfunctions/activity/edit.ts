import { done } from '../../src/domain/result'
import type { ActivityAction } from './action'
import { wordsOf } from './draft'
import { offerNext } from './offer-next'
import { take } from './room'
import { holdToStart } from './store-place'
import { lockActivity } from './store'

/** What everybody was told of is changed for everybody; places that it adds go to those who wait. */
export const edit: ActivityAction<'edit'> = async (call, said) => {
  const taken = await take(call, 'edit', said, () =>
    done({
      input: { startsAt: Date.parse(said.startsAt), endsAt: Date.parse(said.endsAt), quota: said.quota },
      columns: { title: said.title, place: said.place, text: said.text },
      words: { text: wordsOf(said), data: { quota: said.quota, startsAt: said.startsAt } },
    }),
  )
  if (!taken.ok) return taken
  const loaded = await lockActivity(call.db, said.activity)
  if (!loaded) return taken
  const { matter: activity, number, waiting } = loaded
  await holdToStart(call.db, activity)
  await offerNext(call.db, { activity, number }, { seated: activity.seated, waiting }, call.at)
  return taken
}
