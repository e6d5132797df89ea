import * as v from 'valibot'
import { emergencies } from '../../domain/call/states'
import { urgencies } from '../../domain/clock/limits'
import { kinds } from '../../domain/ticket/states'
import type { Input } from '../../gateway/make-call'
import type { CallView } from './view'

/** What is being typed while somebody talks. `revision` says which keeping in the cloud it goes with. */
export const callDraft = v.object({
  revision: v.optional(v.number(), 0),
  text: v.optional(v.string(), ''),
  name: v.optional(v.string(), ''),
  place: v.optional(v.string(), ''),
  area: v.optional(v.string(), ''),
  areaName: v.optional(v.string(), ''),
  kind: v.optional(v.picklist(kinds), 'help'),
  category: v.optional(v.string(), ''),
  categoryNames: v.optional(v.string(), ''),
  urgency: v.optional(v.picklist(urgencies)),
  about: v.optional(v.string(), ''),
  aboutName: v.optional(v.string(), ''),
  emergency: v.optional(v.picklist(emergencies)),
  reply: v.optional(v.string(), ''),
  article: v.optional(v.nullable(v.object({ id: v.string(), version: v.number(), title: v.string() })), null),
})

export type CallDraft = v.InferOutput<typeof callDraft>

/** What was kept in the cloud, when it is newer than what lies on this device: a colleague may have written on. */
export const newest = (view: Pick<CallView, 'draft' | 'revision'>, kept: CallDraft | null): CallDraft => {
  if (kept && kept.revision >= view.revision) return kept
  const { draft, revision } = view
  return v.parse(callDraft, {
    revision,
    ...(draft && {
      text: draft.text,
      name: draft.name,
      place: draft.place.text,
      area: draft.place.area ?? '',
      kind: draft.kind ?? undefined,
      category: draft.category ?? '',
      emergency: draft.emergency ?? undefined,
      reply: draft.reply,
    }),
  })
}

type Kept = Input<'hotline', 'note'>['draft']

export const toKept = (draft: CallDraft): Kept => ({
  text: draft.text,
  name: draft.name,
  place: { text: draft.place, area: draft.area || null },
  kind: draft.kind,
  category: draft.category || null,
  reply: draft.reply,
  emergency: draft.emergency ?? null,
})

interface Change {
  readonly call: string
  readonly version: number
  readonly command: string
}

const matterOf = (draft: CallDraft) => ({
  text: draft.text,
  name: draft.name,
  place: { text: draft.place, area: draft.area || null },
  emergency: draft.emergency ?? null,
})

/** Category and urgency only go together: then the ticket is accepted at once. */
export const toFile = (draft: CallDraft, change: Change): Input<'hotline', 'file'> => ({
  ...change,
  ...matterOf(draft),
  kind: draft.kind,
  about: draft.about === '' ? null : { unit: draft.about },
  ...(draft.category !== '' && draft.urgency ? { category: draft.category, urgency: draft.urgency } : {}),
})

/** What is answered at once is about nobody: a complaint is filed, and answered by others. */
export const toAnswer = (draft: CallDraft, change: Change): Input<'hotline', 'answer-now'> => ({
  ...change,
  ...matterOf(draft),
  reply: draft.reply,
  article: draft.article && { id: draft.article.id, version: draft.article.version },
})
