import { useCallback, useEffect, useRef, useState } from 'react'
import { photosAtOnce } from '../../contract/ticket'
import type { Data } from '../../gateway/make-call'
import { isUnsent, type Problem } from '../../gateway/outcome'
import { outbox } from '../../gateway/outbox'
import { usePhotos } from '../../gateway/use-photos'
import { draftKeeper, keeperFor } from './keeper'
import { refusalOf } from './check-submission'
import { stillRefused } from './still-refused'
import { lastPlace, toInput, type Submission } from './submission'
import { useDraft } from './use-draft'
import { useKeptPhotos, useSettled } from './use-kept-photos'

export type Receipt = Data<'ticket', 'submit'>

/** writing → waiting for the network → taken by the cloud. */
export type Stage =
  { readonly kind: 'writing' } | { readonly kind: 'waiting' } | { readonly kind: 'taken'; readonly receipt: Receipt }

const heldBefore = (parcel: string | undefined): Problem | null => {
  const refusal = outbox.inside().find((each) => each.id === parcel)?.refusal ?? null
  return refusal?.code === 'held' ? null : refusal
}

/** The form of a matter: what is written, its photos, and what became of it. `parcel` = one that waits, to be written on. */
export const useSubmission = (home: Submission['place']['path'], parcel?: string) => {
  const [refusal, setRefusal] = useState<Problem | null>(() => heldBefore(parcel))
  const [keeper] = useState(() => keeperFor(parcel))
  const { form, restoredAt, change: write, finish, restart } = useDraft(home, keeper)
  const change = useCallback(
    (part: Partial<Submission>) => {
      setRefusal((before) => stillRefused(before, part))
      write(part)
    },
    [write],
  )
  const photos = usePhotos(photosAtOnce)
  const [stage, setStage] = useState<Stage>({ kind: 'writing' })
  useKeptPhotos(photos, form.photos, change)
  const whenSettled = useSettled(photos.sending)

  const taken = useCallback(
    (receipt: Receipt) => {
      lastPlace.keep(form.place)
      finish()
      setStage({ kind: 'taken', receipt })
    },
    [form.place, finish],
  )
  useEffect(
    () =>
      outbox.watch((gone) => {
        if (gone?.parcel.id === form.id) taken(gone.data as Receipt)
      }),
    [form.id, taken],
  )

  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  const latest = useRef({ form, kept: photos.kept })
  latest.current = { form, kept: photos.kept }
  const submit = async (): Promise<void> => {
    await whenSettled()
    const { form: written, kept } = latest.current
    const input = toInput(written, kept)
    const refused = refusalOf(input)
    setRefusal(refused)
    if (refused) return
    const sending = outbox.send({ id: input.id, noun: 'ticket', action: 'submit', input, form: written })
    // From here on the box keeps it, also should the app be closed on the way: a draft beside it would be sent twice by hand.
    if (keeper === draftKeeper) finish()
    const outcome = await sending
    if (outcome.ok) return taken(outcome.data as Receipt)
    if (isUnsent(outcome)) return setStage({ kind: 'waiting' })
    // The words go back to the page; when it was left meanwhile, the box shows them with the reason.
    if (keeper === draftKeeper && here.current) {
      outbox.drop(input.id)
      keeper.keep(latest.current.form)
    }
    setRefusal(outcome)
  }

  /** Out of the box again, to be written on; not while it is travelling right now. */
  const takeBack = (): void => {
    if (!outbox.hold(form.id)) return
    if (keeper === draftKeeper) outbox.drop(form.id)
    change({})
    setStage({ kind: 'writing' })
  }
  const begin = (): void => {
    restart()
    photos.reset()
    setRefusal(null)
    setStage({ kind: 'writing' })
  }
  return { form, restoredAt, change, photos, stage, refusal, submit, takeBack, begin }
}
