import { sayRefusal } from './refusals'

/** What came instead of an answer, as the gateway tells it. */
interface Came {
  readonly code: string
  readonly call: string | null
}

type Shown =
  | { readonly kind: 'offline' }
  | { readonly kind: 'error' | 'refused'; readonly title: string; readonly text: string; readonly call?: string }

const ours: readonly string[] = ['fault', 'broken', 'not-connected', 'timeout', 'all-busy']

const titles: Readonly<Record<string, string>> = { timeout: '等得太久了', 'all-busy': '现在人太多' }

/** In the place of the content: why it is not there. A fault shows its call, so that it can be found in the log. */
export const sayProblem = ({ code, call }: Came): Shown => {
  if (code === 'offline') return { kind: 'offline' }
  if (!ours.includes(code)) return { kind: 'refused', title: '现在看不了', text: sayRefusal(code) }
  return {
    kind: 'error',
    title: titles[code] ?? '出了点问题',
    text: sayRefusal(code),
    ...(call === null ? {} : { call }),
  }
}

/** In one line, beside what was typed. */
export const sayProblemLine = ({ code, call }: Came): string =>
  code === 'fault' && call !== null ? `${sayRefusal(code)} 查询编号 ${call}` : sayRefusal(code)
