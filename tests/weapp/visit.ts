import { builtPackage } from './built'
import { openPhone, type Phone, type PhoneOptions } from './harness/phone'
import type { PageFigures, Problem } from './harness/protocol'
import { WeappPackage } from './package'

export interface Visit extends PageFigures {
  problems: Problem[]
}

const nothing: Omit<PageFigures, 'page'> = {
  firstSetData: 0,
  largestSetData: 0,
  setDataCalls: 0,
  nodes: 0,
  depth: 0,
  widest: 0,
}

/**
 * Opens a page as a link from a chat would (a fresh start of the app), then once more, when the phone remembers what stood
 * there: says what the dearer of the two cost and what went wrong.
 */
async function visit(page: string, query: Record<string, string>, options: PhoneOptions): Promise<Visit> {
  let phone: Phone
  try {
    phone = await openPhone({ ...options, launch: { path: page, query } })
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown)
    return { page, ...nothing, problems: [{ kind: 'exception', page, text }] }
  }
  const first = await costOf(phone, page)
  // Without a cloud there is nothing to remember.
  if (options.cloud) await phone.restart()
  const again = await costOf(phone, page)
  const problems = await phone.forgive()
  if (!first || !again) problems.push({ kind: 'wechat', page, text: 'nothing was drawn' })
  await phone.close()
  return { page, ...dearer(first ?? nothing, again ?? nothing), problems }
}

const costOf = async (phone: Phone, page: string): Promise<PageFigures | undefined> =>
  (await phone.figures()).find((each) => each.page === page)

const dearer = (one: Omit<PageFigures, 'page'>, other: Omit<PageFigures, 'page'>): Omit<PageFigures, 'page'> => ({
  firstSetData: Math.max(one.firstSetData, other.firstSetData),
  largestSetData: Math.max(one.largestSetData, other.largestSetData),
  setDataCalls: Math.max(one.setDataCalls, other.setDataCalls),
  nodes: Math.max(one.nodes, other.nodes),
  depth: Math.max(one.depth, other.depth),
  widest: Math.max(one.widest, other.widest),
})

/** Every page of the package (or those named), each on a phone of its own. `queries` gives a page what it needs to show something. */
export async function visitAll(
  options: PhoneOptions = {},
  queries: Record<string, Record<string, string>> = {},
  pages = new WeappPackage(options.package ?? builtPackage).pages,
): Promise<Visit[]> {
  const visits: Visit[] = []
  for (const page of pages) visits.push(await visit(page, queries[page] ?? {}, options))
  return visits
}

/** What a page may cost (ours for the first two; WeChat's own audit for the others). */
export const pageBudgets = { firstSetData: 16 * 1024, nodes: 800, largestSetData: 256 * 1024, depth: 30, widest: 60 }

export function complaintsOf(visit: Visit): string[] {
  const over = Object.entries(pageBudgets).flatMap(([what, most]) => {
    const value = visit[what as keyof typeof pageBudgets]
    return value > most ? [`${visit.page}: ${what} is ${value}; the budget is ${most}`] : []
  })
  return [...visit.problems.map((problem) => `${visit.page}: [${problem.kind}] ${problem.text}`), ...over]
}
