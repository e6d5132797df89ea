import { sayRefusal } from './refusals'

/** What came instead of an answer, as the gateway tells it. */
interface Came {
  readonly code: string
  readonly call: string | null
}

type Shown =
  | { readonly kind: 'offline' }
  | { readonly kind: 'error' | 'refused'; readonly title: string; readonly text: string; readonly call?: string }

const ours: readonly string[] = ['fault', 'broken', 'not-connected', 'timeout']

/** In the place of the content: why it is not there. A fault shows its call, so that it can be found in the log. */
export const sayProblem = ({ code, call }: Came): Shown => {
  if (code === 'offline') return { kind: 'offline' }
  if (!ours.includes(code)) return { kind: 'refused', title: '现在看不了', text: sayRefusal(code) }
  const title = code === 'timeout' ? '等得太久了' : '出了点问题'
  return { kind: 'error', title, text: sayRefusal(code), ...(call === null ? {} : { call }) }
}

/** In one line, beside what was typed. */
export const sayProblemLine = ({ code, call }: Came): string =>
  code === 'fault' && call !== null ? `${sayRefusal(code)} 查询编号 ${call}` : sayRefusal(code)
