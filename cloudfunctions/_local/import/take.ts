import type { Reply } from '../../../src/contract/row'
import type { Urgency } from '../../../src/domain/clock/limits'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import type { Catalogue } from './catalogue'
import { guess } from './guess'
import type { Message } from './message'
import { placeOf } from './place'
import { crew } from './store'

export const ticketIdOf = (message: Message): string => uuidOf('import', message.id)

export type Taken =
  | { readonly ok: true; readonly isNew: boolean; readonly isKnown: boolean }
  | { readonly ok: false; readonly reason: string }

const ARRIVED: ReadonlySet<string> = new Set(['answered', 'closed', 'callback', 'rework-review'])
const SILENT = '导入：原数据只有来信和答复两个时间，受理、派单、签收记在来信之时，首次联系记在答复之时。'

/**
 * One letter through the same actions that people use. All ids come from the row's own, so that doing it again, after a cut-off or for
 * fun, finds every step done already.
 */
export async function take(desk: Desk, message: Message, catalogue: Catalogue): Promise<Taken> {
  const ticket = ticketIdOf(message)
  const asked = new Date(message.askedAt)
  const answered = new Date(message.answeredAt)
  const guessed = guess(message.text, (category) => catalogue.has(category))
  const { area } = placeOf(message.text, catalogue.streets, catalogue.communities)
  const told = await desk.call(
    `import-${uuidOf('writer', message.writer).slice(0, 18)}`,
    'ticket',
    'submit',
    { id: ticket, text: message.text, place: { area } },
    asked,
  )
  if (!told.ok) return { ok: false, reason: reasonOf(told) }
  const isKnown = guessed.isKnown
  if (ARRIVED.has(stateOf(told))) return { ok: true, isNew: false, isKnown }

  const { unit, urgency } = await catalogue.find(guessed.category, area)
  const note = isKnown ? `${SILENT}类别按标题和正文里的词猜的。` : `${SILENT}没有猜出类别。`
  const road: readonly [as: string, action: string, at: Date, input: object][] = [
    [
      crew.dispatcher.uid,
      'accept',
      asked,
      { category: guessed.category, kind: guessed.kind, urgency: unhurried(urgency), note },
    ],
    [crew.dispatcher.uid, 'dispatch', asked, { lead: unit }],
    [crew.handler.uid, 'claim', asked, {}],
    [
      crew.handler.uid,
      'contact',
      answered,
      { way: 'message', outcome: 'reached', note: '导入：以公开答复作为首次联系。' },
    ],
    [
      crew.handler.uid,
      'settle',
      answered,
      { outcome: 'fixed', reply: message.reply, note: '导入：原数据没有办理结果，记为已办。' },
    ],
    [crew.verifier.uid, 'answer', answered, {}],
  ]
  for (const [index, [as, action, at, input]] of road.entries()) {
    const command = uuidOf('import', message.id, action)
    const reply = await desk.call(as, 'ticket', action, { ticket, version: index + 1, command, ...input }, at)
    // A low-risk answer is verified by rule, together with the settlement: now, or before a cut-off.
    if (ARRIVED.has(stateOf(reply) || String(reply.ok ? '' : reply.detail?.['state']))) break
    if (!reply.ok) return { ok: false, reason: `${action}: ${reasonOf(reply)}` }
  }
  return { ok: true, isNew: true, isKnown }
}

/** A letter on paper is no emergency, whatever it tells of. */
const unhurried = (urgency: Urgency): Urgency => (urgency === 'hard' ? 'hard' : 'ordinary')

/** Where it stands, as far as the reply tells. */
const stateOf = (reply: Reply<unknown>): string => (reply.ok ? (reply.data as { state: string }).state : '')

function reasonOf(reply: Reply<unknown>): string {
  if (reply.ok) return ''
  const issues = (reply.detail?.['issues'] ?? []) as { path: string; code: string }[]
  return [reply.code, ...issues.map((issue) => `${issue.path} ${issue.code}`)].join(' ')
}
