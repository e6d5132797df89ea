import pg from 'pg'
import type { Sent } from './record'

/** The part of `explain (analyze, format json)` that is judged. */
interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Node[]
}

/** Tables that grow with every day of use; the others hold the district, or a few lines a week as absences do, and stay small. */
const GROWING = [
  ...['ticket', 'entry', 'slip', 'part', 'photo', 'person', 'identity', 'reveal', 'follower'],
  ...['letter', 'call', 'post', 'reply', 'post_report', 'telling', 'telling_call', 'shift', 'hand_over'],
  ...['article', 'article_version', 'assignment'],
  ...['registration', 'service_duty', 'service_pledge', 'service_rating', 'service_record', 'card_code', 'diary'],
  ...['ledger_account', 'ledger_entry', 'listing', 'agreement'],
  ...['team', 'membership', 'activity', 'place', 'check_in_try'],
]
/** A page is fifty-one rows, a merge of seven tabs 357; no list has reason to sort more. */
const MANY = 1_000
/** What one statement may read of the growing tables: seven tabs, what is late and what is not counted up to a thousand each. */
const MOST = 14_500

export interface Judgement {
  readonly faults: readonly string[]
  /** Rows of growing tables that the plan read, filtered ones included. */
  readonly read: number
}

const rowsOf = (node: Node): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
  node['Actual Loops']

const all = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(all)]

const judgePlan = (plan: Node): Judgement => {
  const nodes = all(plan)
  const grows = (node: Node): boolean => GROWING.includes(node['Relation Name'] ?? '')
  const read = nodes.filter(grows).reduce((sum, node) => sum + rowsOf(node), 0)
  const faults = nodes.flatMap((node) => {
    // What its child hands on, not what that left out.
    const sorted = node['Node Type'].includes('Sort')
      ? (node.Plans ?? []).reduce((sum, child) => sum + child['Actual Rows'] * child['Actual Loops'], 0)
      : 0
    return [
      ...(node['Node Type'].endsWith('Seq Scan') && grows(node)
        ? [`scans ${node['Relation Name']} (${rowsOf(node)} rows)`]
        : []),
      ...(sorted > MANY ? [`sorts ${sorted} rows`] : []),
    ]
  })
  return { read, faults: read > MOST ? [...faults, `reads ${read} rows`] : faults }
}

/** How the server really ran a statement with these values. */
export async function judge(url: string, sent: readonly Sent[]): Promise<(Sent & Judgement)[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const judged = []
  for (const one of sent) {
    await client.query('begin')
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(
      `explain (analyze, format json) ${one.text}`,
      one.values as unknown[],
    )
    await client.query('rollback')
    const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
    if (!plan) throw new Error('no plan')
    judged.push({ ...one, ...judgePlan(plan) })
  }
  await client.end()
  return judged
}
