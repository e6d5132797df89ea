import type { InputIssue } from '../contract/issues'

/** What went wrong, by a code that `words` can say. `call` names the line in the cloud's log; null when nothing arrived there. */
export interface Problem {
  readonly ok: false
  readonly code: string
  readonly detail?: Readonly<Record<string, unknown>>
  readonly call: string | null
}

export interface Good<T> {
  readonly ok: true
  readonly data: T
  /** The cloud's clock when it answered; ISO 8601. */
  readonly now: string
}

export type Outcome<T> = Good<T> | Problem

/** Codes that the way itself makes; everything else was said by the contract or the law. */
export const wayCodes = ['offline', 'timeout', 'not-signed-in', 'not-connected', 'too-large', 'fault'] as const
export type WayCode = (typeof wayCodes)[number]

export const problem = (code: string, detail?: Problem['detail'], call: string | null = null): Problem =>
  detail === undefined ? { ok: false, code, call } : { ok: false, code, detail, call }

/** Nothing was decided: the very same may be sent again. */
export const isUnsent = (it: Problem): boolean =>
  it.code === 'offline' ||
  it.code === 'all-busy' ||
  it.code === 'timeout' ||
  it.code === 'not-signed-in' ||
  (it.code === 'fault' && it.call === null)

/** The fields that a `bad-input` names. */
export const issuesIn = (it: Problem | null): readonly InputIssue[] => {
  const issues = it?.code === 'bad-input' ? it.detail?.issues : undefined
  return Array.isArray(issues) ? (issues as InputIssue[]) : []
}

/** The code that belongs to a field or to anything under it. */
export const issueAt = (it: Problem | null, path: string): string | undefined =>
  issuesIn(it).find((issue) => issue.path === path || issue.path.startsWith(`${path}.`))?.code
