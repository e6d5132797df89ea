import type { BaseIssue } from 'valibot'

/** One thing that is wrong with an input: where, and a code that the client has words for. */
export interface InputIssue {
  readonly path: string
  readonly code: string
}

/** valibot's default sentences quote what was typed; only codes may leave. */
const codeOf = (issue: BaseIssue<unknown>): string => {
  if (/^[a-z]+(?:-[a-z]+)*$/.test(issue.message)) return issue.message
  if (issue.type === 'picklist' && issue.received !== 'undefined') return 'not-an-option'
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown-field'
  return issue.received === 'undefined' ? 'missing' : 'wrong-type'
}

/** What is wrong with an input, by field: at most ten lines, no typed text among them. The same words on both sides of the wire. */
export const issuesOf = (issues: readonly BaseIssue<unknown>[]): InputIssue[] =>
  issues.slice(0, 10).map((issue) => ({
    path: (issue.path ?? [])
      .map((step) => String((step as { key?: unknown }).key ?? ''))
      .join('.')
      .slice(0, 80),
    code: codeOf(issue),
  }))
