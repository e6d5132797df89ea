import { safeParse } from 'valibot'
import { outbox } from '../../gateway/outbox'
import { drafts, submission, type Submission } from './submission'

/** Where what is written is kept: the draft, or the box when it is a matter that was finished once already. */
export interface Keeper {
  read(): { readonly value: Submission; readonly at: number } | null
  keep(form: Submission): unknown
  drop(): void
}

export const draftKeeper: Keeper = drafts

const boxKeeper = (id: string): Keeper => ({
  read() {
    const parcel = outbox.inside().find((each) => each.id === id)
    const form = safeParse(submission, parcel?.form)
    return parcel && form.success ? { value: form.output, at: parcel.at } : null
  },
  keep: (form) => outbox.rewrite(id, form),
  drop: () => outbox.drop(id),
})

/** A parcel that is gone meanwhile (it was sent after all) leaves an ordinary draft. */
export const keeperFor = (parcel: string | undefined): Keeper => {
  if (parcel === undefined) return draftKeeper
  const box = boxKeeper(parcel)
  return box.read() && outbox.hold(parcel) ? box : draftKeeper
}
