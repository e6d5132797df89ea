import { saySpan, sayDue, sayTime, spaced } from '../../words/time'
import type { MatterFacts } from './facts'
import { closing, notOurs, you } from './how-it-ended'
import { left, steps, type Done } from './steps'
import { saidHotline } from '../../words/host'

/** Where a matter is now, to a resident: who has it, by when, and what comes next. Never a bare state. */
export interface Sentence {
  readonly text: string
  /** What happens next, and what if it is late. */
  readonly next: string | null
  /** A promise was broken. */
  readonly late: boolean
  /** Of four steps: told, given to somebody, being done, answered. */
  readonly done: Done
  /** It left the road before an answer: steps would say something that did not happen. */
  readonly left: boolean
  readonly step: string
}

type Said = Pick<Sentence, 'text' | 'next'> & { readonly due?: number | undefined }

const until = (
  due: number | null | undefined,
  now: number,
  words: (when: string) => string,
  late: (span: string) => string,
) => (due == null ? '' : due >= now ? words(sayDue(due, now)) : late(saySpan(now - due)))

const call = `急的话，可以打 ${saidHotline} 催一催。`

/** What was done about lateness; how it is graded among staff is not a resident's concern. */
const reminded = '已经提醒了该办的人，也告诉了督导员。'

/** 城管科的刘洋, 城管科, 有人. */
const who = ({ unit, handler }: MatterFacts): string =>
  handler ? (unit ? `${unit}的${handler}` : handler) : (unit ?? '经办单位')

const sayings: { readonly [S in MatterFacts['state']]: (facts: MatterFacts, now: number) => Said } = {
  submitted(facts, now) {
    const due = facts.dues.accept ?? facts.nearest ?? undefined
    const when = until(
      due,
      now,
      (at) => `，最晚${at}告诉${you(facts)}交给谁办`,
      (span) => `，比说好的晚了 ${span}`,
    )
    return { due, text: `已经收到，调度员正在看${when}。`, next: due !== undefined && due < now ? call : null }
  },
  'need-info'(facts, now) {
    const due = facts.dues.supply ?? facts.nearest ?? undefined
    const when = until(
      due,
      now,
      (at) => `，${at}前都可以`,
      () => '',
    )
    return {
      text: facts.question ? `调度员想问一句：${facts.question}` : `调度员想请${you(facts)}补充一点情况${when}。`,
      next: `${facts.question ? `回答了就接着办${when}。` : ''}到时没有补充也不会退掉，按现有的情况接着办。`,
    }
  },
  accepted(facts, now) {
    const due = facts.dues.settle ?? facts.nearest ?? undefined
    return {
      due: facts.dues.contact ?? facts.nearest ?? undefined,
      text: `已经受理，正在派给能办的单位${until(
        due,
        now,
        (at) => `，最晚${at}给${you(facts)}回音`,
        (span) => `，已经晚了 ${span}`,
      )}。`,
      next: afterClaim(facts, now),
    }
  },
  dispatched(facts, now) {
    const due = facts.dues.claim ?? facts.nearest ?? undefined
    const late = due !== undefined && due < now
    return {
      due,
      text: `已经交给${facts.unit ?? '承办单位'}，等他们接手${until(
        due,
        now,
        (at) => `，最晚${at}`,
        (span) => `，比说好的晚了 ${span}`,
      )}。`,
      next: late ? `他们的 B 岗现在也可以接手，调度员看得到。${call}` : afterClaim(facts, now),
    }
  },
  handling(facts, now) {
    const due = facts.dues.settle ?? facts.nearest ?? undefined
    const again = facts.reworks > 0 ? '重新办' : '办'
    const answer = facts.dues.settle === undefined ? '有回音' : `答复${you(facts)}`
    const when = until(
      due,
      now,
      (at) => `，${at}前${answer}`,
      (span) => `，比说好的晚了 ${span}`,
    )
    const contact = facts.dues.contact
    const first = until(
      contact,
      now,
      (at) => `最晚${at}会先联系${you(facts)}。`,
      (span) => `本该先联系${you(facts)}，已经晚了 ${span}。`,
    )
    return {
      due: contact !== undefined && contact < now ? contact : due,
      text: `${who(facts)}正在${again}${when}。`,
      next:
        (due !== undefined && due < now) || (contact !== undefined && contact < now)
          ? `${first}${call}`
          : first || null,
    }
  },
  parked: (facts) => ({
    text: `${who(facts)}暂时办不下去，先挂着，到期会再看。`,
    next: `条件到了就接着办，不会就此算了。${call}`,
  }),
  settled(facts, now) {
    const due = facts.dues.verify ?? facts.nearest ?? undefined
    return {
      due,
      text: `${who(facts)}说办好了，核验员正在核对${until(
        due,
        now,
        (at) => `，${at}前答复${you(facts)}`,
        (span) => `，比说好的晚了 ${span}`,
      )}。`,
      next: due !== undefined && due < now ? call : '核对通过就给答复；没办好会退回去接着办。',
    }
  },
  answered(facts, now) {
    const due = facts.dues.rate ?? facts.nearest ?? undefined
    const mine = facts.forWhom === null
    return {
      text: mine
        ? `${facts.unit ?? '承办单位'}已经答复您。办得怎么样，请您说一句。`
        : `已经答复，等${you(facts)}本人评价。`,
      next: `${until(
        due,
        now,
        (at) => `${at}前都可以评价，`,
        () => '',
      )}不评价就记作“未评价”，不会算成满意。`,
    }
  },
  callback(facts, now) {
    const due = facts.dues.callback ?? facts.nearest ?? undefined
    const why = facts.rated ? `${you(facts)}说还不行，` : ''
    const tried = facts.failedCalls > 0 ? `打过 ${facts.failedCalls} 次没接通，` : ''
    if (facts.callAt !== null && facts.callAt > now)
      return {
        due,
        text: `${why}照${you(facts)}约的时间，我们${sayTime(facts.callAt, now)} 打电话来问。`,
        next: '打电话的人不是原来办事的单位。',
      }
    return {
      due,
      text: `${why}${tried}我们会打电话来问${until(
        due,
        now,
        (at) => `，最晚${at}`,
        (span) => `，已经晚了 ${span}`,
      )}。`,
      next: `${facts.canRate ? '不想等电话，现在就在下面评价也可以。' : ''}打电话的人不是原来办事的单位。三天都没接通就先结案，30 天内还可以申请重办。`,
    }
  },
  'rework-review'(facts, now) {
    const due = facts.dues.review ?? facts.nearest ?? undefined
    return {
      due,
      text: `${you(facts)}说没办好，核验员正在看要不要重办${until(
        due,
        now,
        (at) => `，最晚${at}有结果`,
        (span) => `，比说好的晚了 ${span}`,
      )}。`,
      next: '看的人不是原来办事的单位。不管重办不重办，都会写明理由。',
    }
  },
  closed: (facts) => ({
    text: closing(facts),
    next: facts.canRate
      ? `请您说一句答得怎么样，14 天里都可以。${facts.canReopen ? '还有问题的话，30 天内也可以申请重办。' : ''}`
      : facts.canReopen
        ? '还有问题的话，结案后 30 天内可以申请重办一次。'
        : null,
  }),
  refused: (facts) => ({
    text: facts.refusal ? notOurs[facts.refusal.reason] : '这件事我们办不了，请看该找谁办。',
    next: facts.refusal?.instead ?? null,
  }),
  merged: () => ({ text: '这件事和别人报的是同一件，已经并在一起办。', next: '那边有了答复，也会告诉您。' }),
  withdrawn: (facts) => ({ text: `${you(facts)}已经撤回了这件事。`, next: '还想办的话，可以再报一次。' }),
  terminated: () => ({ text: '这件事已经终止办理。', next: '原因写在下面的经过里。' }),
}

const afterClaim = (facts: MatterFacts, now: number): string | null => {
  const { contact, settle } = facts.dues
  if (settle === undefined || settle < now) return null
  const first =
    contact !== undefined && contact >= now && contact < settle ? `${sayDue(contact, now)}前先联系${you(facts)}，` : ''
  return `接手以后，${first}${sayDue(settle, now)}前答复${you(facts)}。`
}

export const sentence = (facts: MatterFacts, now: number): Sentence => {
  const { text, next: then, due } = sayings[facts.state](facts, now)
  const next = facts.isChased ? `${reminded}${then ?? ''}` : then
  const [done, step] = steps[facts.state]
  return {
    text: spaced(text),
    next: next && spaced(next),
    late: due !== undefined && due < now,
    done,
    left: left.includes(facts.state),
    step,
  }
}

/** 刘洋今天 09:20 接手; null when nobody has it yet. */
export const sinceWhen = (facts: MatterFacts, now: number): string | null => {
  if (facts.since === null) return null
  if (facts.state === 'handling') return spaced(`${sayTime(facts.since, now)}接手`)
  return facts.state === 'dispatched' ? spaced(`${sayTime(facts.since, now)}派出`) : null
}
