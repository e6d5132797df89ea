import { ruleActor, type Actor } from '../../../src/domain/person/actor'
import type { Facts, RoadInput, RoadName, UnitFacts } from '../../../src/domain/ticket/roads'
import type { Ticket } from '../../../src/domain/ticket/ticket'
import { uuidOf } from '../../../cloudfunctions/_kernel/chain'
import type { Random } from '../../../cloudfunctions/_local/demo/random'
import { pathOfLeaf } from '../district/categories'
import { DEPARTMENTS, departmentId } from '../district/places'
import { dispatchers, handlers, operators, supervisors, verifiers, type Staff } from '../district/people'
import type { Leg } from './fates'
import { replyOf } from './words'

/** One leg of a life, ready for the law: who takes which road with what, and the words that go with it. */
export interface Taken {
  readonly road: RoadName
  readonly actor: Actor
  readonly input: RoadInput[RoadName]
  readonly facts: Partial<Pick<Facts, 'units' | 'categoryPath'>>
  readonly words: { readonly text?: string; readonly note?: string; readonly data?: Readonly<Record<string, unknown>> }
}

export interface Cast {
  readonly requester: Actor
  readonly branch: number
}

const unit = (id: string): UnitFacts => ({ id, isCommunity: false, duties: [], hasHandler: true })

const pick = (random: Random, from: readonly Staff[]): Actor => random.pick(from).actor

export const postsOf = (unitId: string): readonly Staff[] => handlers.filter(({ held }) => held.unitId === unitId)

/** The department of the matter, or its neighbour when it is the one complained about. */
export const leadOf = (ticket: Ticket, branch: number): string =>
  ticket.recusal.unitIds.includes(departmentId(branch))
    ? departmentId((branch + 1) % DEPARTMENTS)
    : departmentId(branch)

const handlerOf = (unitId: string | undefined): Actor => {
  const [held] = postsOf(unitId ?? '')
  if (!held) throw new Error('a unit without a handler')
  return held.actor
}

/** The leg in the law's words. */
export function take(leg: Leg, ticket: Ticket, cast: Cast, random: Random, at: number, command: string): Taken {
  const taken = (
    road: RoadName,
    actor: Actor,
    words: Taken['words'] = {},
    input: unknown = {},
    facts: Taken['facts'] = {},
  ): Taken => ({ road, actor, words, input: input as RoadInput[RoadName], facts })
  switch (leg) {
    case 'accept': {
      const [category = '', ...up] = pathOfLeaf(cast.branch, random.whole(0, 4), random.whole(0, 2))
      const urgency = random.pick(['ordinary', 'ordinary', 'utility', 'hard'] as const)
      return taken(
        'accept',
        pick(random, dispatchers),
        { data: { category, urgency } },
        { categoryId: category, urgency, recusal: ticket.recusal },
        { categoryPath: [category, ...up] },
      )
    }
    case 'dispatch': {
      const lead = leadOf(ticket, cast.branch)
      const helper = departmentId((cast.branch + 3) % DEPARTMENTS)
      const co =
        random.chance(0.06) && !ticket.recusal.unitIds.includes(helper) && helper !== lead
          ? [{ slipId: uuidOf('slip', command, helper), unitId: helper, due: at + 3 * 86_400_000 }]
          : []
      return taken(
        'dispatch',
        pick(random, dispatchers),
        { data: { unit: lead, mode: 'assign', co: co.map((each) => each.unitId) } },
        { slipId: uuidOf('slip', command, lead), mode: 'assign', leadUnitId: lead, coUnits: co },
        { units: new Map([lead, helper].map((id) => [id, unit(id)])), categoryPath: [] },
      )
    }
    case 'ask':
      return taken('ask', pick(random, dispatchers), { text: '请问具体在哪一栋楼附近?' })
    case 'supply':
      return taken(
        'supply',
        cast.requester,
        { text: '在三栋和四栋中间的路口。', data: { photos: 0 } },
        { silent: false },
      )
    case 'refuse':
      return taken(
        'refuse',
        pick(random, dispatchers),
        { text: '这件事请向法院立案窗口咨询。', data: { reason: 'court' } },
        { reason: 'court' },
      )
    case 'withdraw':
      return taken('withdraw', cast.requester, { text: '已经自己解决了。' })
    case 'claim':
      return taken('claim', handlerOf(ticket.lead?.unitId))
    case 'return':
      return taken('return', handlerOf(ticket.lead?.unitId), {
        note: '不属于本单位职责。',
        data: { unit: ticket.lead?.unitId ?? null },
      })
    case 'contact':
      return taken(
        'contact',
        handlerOf(ticket.lead?.unitId),
        { note: '电话联系,约明天上门。', data: { way: 'phone', outcome: 'reached' } },
        { outcome: 'reached' },
      )
    case 'finish-part': {
      const co = ticket.coUnits.find((each) => each.doneAt === null)
      return taken(
        'finish-part',
        handlerOf(co?.unitId),
        { note: '配合完成。', data: { unit: co?.unitId } },
        { unitId: co?.unitId },
      )
    }
    case 'settle':
      return taken(
        'settle',
        handlerOf(ticket.lead?.unitId),
        { text: replyOf(random), data: { outcome: 'fixed', photos: 0 } },
        { outcome: 'fixed' },
      )
    case 'reject-settlement':
      return taken('reject-settlement', pick(random, verifiers), { note: '没有说清什么时候修好的。' })
    case 'answer':
      return taken('answer', pick(random, verifiers))
    case 'rate':
      return taken(
        'rate',
        cast.requester,
        { data: { solved: 'yes', level: 'satisfied' } },
        { solved: 'yes', level: 'satisfied' },
      )
    case 'rate+':
      return taken(
        'rate',
        cast.requester,
        { text: '还是没有修好。', data: { solved: 'no', level: 'unsatisfied' } },
        { solved: 'no', level: 'unsatisfied' },
      )
    case 'call-back':
      return taken(
        'call-back',
        pick(random, operators),
        { data: { outcome: 'reached', solved: 'yes', level: 'satisfied' } },
        { outcome: 'reached', solved: 'yes', level: 'satisfied' },
      )
    case 'call-back+':
      return taken(
        'call-back',
        pick(random, operators),
        { data: { outcome: 'reached', solved: 'no', level: 'unsatisfied' } },
        { outcome: 'reached', solved: 'no', level: 'unsatisfied' },
      )
    case 'lapse':
      return taken('lapse', ruleActor)
    case 'uphold':
      return taken('uphold', pick(random, supervisors), { text: '经复核,原答复事实清楚,维持原答复。' })
    default:
      throw new Error(`no such leg: ${leg}`)
  }
}
