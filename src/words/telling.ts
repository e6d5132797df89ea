import { wordsOf } from '../domain/telling/words'
import { sayDue, spaced } from './time'
import { wordOf } from './word-of'

/** What happened, what to do, and by when: one sentence for one telling. `due` and `now` epoch ms. */
export const sayTelling = (
  noun: string,
  what: string,
  due: number | null,
  now: number,
): { title: string; text: string } => {
  const { title, next } = wordsOf(noun, what)
  return { title, text: due !== null && due > now ? spaced(`${next}，${sayDue(due, now)}前。`) : `${next}。` }
}

/** What I am to do with what awaits me, by noun, hat and state. */
const awaited: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ticket: {
    'requester need-info': '请您补充情况',
    'requester answered': '有答复了，请您评价',
    'filer need-info': '您替别人报的事，请补充情况',
    'dispatcher submitted': '等您受理',
    'dispatcher accepted': '等您派单',
    'handler dispatched': '等您签收',
    'handler handling': '您正在办',
    'helper dispatched': '请您协办',
    'helper handling': '请您协办',
    'verifier settled': '等您核验',
    'verifier rework-review': '重办申请等您审核',
    'supervisor settled': '答复等您会签',
    'supervisor rework-review': '重办申请等您审核',
    'operator callback': '等您回访',
  },
  call: {
    'operator ringing': '电话正在响',
    'operator missed': '等您回拨',
    'operator follow-up': '挂断了，等您登记',
  },
  letter: {
    'requester received': '书记请您补充',
    'requester assigned': '书记请您补充',
    'requester answered': '书记答复了，请您评价',
    'secretary received': '等您告知怎么处理',
    'secretary assigned': '等您答复',
  },
  post: {
    'requester answered': '有答复了，请您评价',
    'secretary pending': '有新留言，等您审核',
    'secretary in-review': '留言被举报，等您复核',
    'secretary published': '留言等您答复',
    'community-worker pending': '有新留言，等您审核',
    'community-worker in-review': '留言被举报，等您复核',
    'community-worker published': '留言等您答复',
  },
  registration: {
    'requester asked': '社区请您补充报到信息',
    'secretary registered': '有人来报到，等您确认',
    'community-worker registered': '有人来报到，等您确认',
  },
  pledge: { 'requester serving': '岗位到期，请您述职' },
  record: {
    'leader submitted': '服务记录等您证明',
    'secretary vouched': '服务记录等您确认',
    'community-worker vouched': '服务记录等您确认',
  },
  listing: {
    'secretary draft': '居民提了需求，等您公布',
    'community-worker draft': '居民提了需求，等您公布',
  },
  agreement: {
    'requester done': '协议办完了，请您评价',
    'handler proposed': '有一份协议等您答复',
    'contact proposed': '有一份协议等您答复',
    'secretary proposed': '有一份协议等您答复',
    'community-worker proposed': '有一份协议等您答复',
    'secretary done': '协议办完了，请您评价',
    'community-worker done': '协议办完了，请您评价',
  },
  team: {
    'secretary proposed': '有人想成立队伍，等您确认',
    'community-worker proposed': '有人想成立队伍，等您确认',
  },
  activity: {
    'requester published': '有名额了，请您确认来不来',
    'requester running': '有名额了，请您确认来不来',
    'leader ended': '活动结束了，等您登记',
  },
}

/** Undefined where nobody has found words yet; `sayAwaited` then says what is always true. */
export const wordsOfAwaited = (noun: string, as: string, state: string): string | undefined =>
  wordOf(wordOf(awaited, noun) ?? {}, `${as} ${state}`)

export const sayAwaited = (noun: string, as: string, state: string): string =>
  wordsOfAwaited(noun, as, state) ?? '等您办理'

const nouns: Readonly<Record<string, string>> = {
  ticket: '诉求',
  call: '来电',
  letter: '来信',
  post: '留言',
  registration: '报到',
  duty: '岗位',
  pledge: '认领',
  record: '服务记录',
  listing: '供需',
  agreement: '协议',
  team: '队伍',
  activity: '活动',
  roster: '值班',
  swap: '换班',
  article: '知识',
}

export const sayNoun = (noun: string): string => wordOf(nouns, noun) ?? '事项'

export const phoneOutcomeWords = {
  told: '已告知',
  refused: '接通了，不想听',
  unreachable: '没打通',
  'wrong-number': '号码不对',
} as const

export const mendWords = { retry: '重新发送', 'give-up': '决定不再发送' } as const

const failures: Readonly<Record<string, string>> = {
  '47003': '消息的内容不合微信的格式',
  '40037': '消息模板不对',
  'phone-unreachable': '打了三次都没打通',
  'phone-wrong-number': '电话号码不对',
}

/** Why a message was given up. Codes that nobody knows are shown as they are, for whoever mends it. */
export const sayFailure = (failure: string | null): string =>
  failure === null ? '没有送到' : (wordOf(failures, failure) ?? `微信没有接收（${failure}）`)
