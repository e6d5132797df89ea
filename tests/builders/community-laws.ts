import type { Line } from './square'

/**
 * The tables of domain.md ("member service") and of the issue, typed by hand for the four nouns of people who serve: what
 * src/domain/{registration,duty,pledge,record}/roads.ts say is measured against these, so nothing here may be derived from them.
 */
export type Part = 'own' | 'community' | 'leader' | 'late community' | 'rule'

const stays: readonly string[] = []

export const registrationTable: Readonly<Record<string, Line<Part>>> = {
  ask: { from: ['registered'], to: ['asked'], who: ['community'] },
  supply: { from: ['asked'], to: ['registered'], who: ['own', 'rule'] },
  confirm: { from: ['registered'], to: ['confirmed'], who: ['community'] },
  decline: { from: ['registered', 'asked'], to: ['declined'], who: ['community'] },
  withdraw: { from: ['registered', 'asked'], to: ['withdrawn'], who: ['own'] },
  update: { from: ['registered', 'asked', 'confirmed'], to: stays, who: ['own'] },
  leave: { from: ['confirmed'], to: ['left'], who: ['own'] },
  move: { from: ['confirmed'], to: ['moved'], who: ['rule'] },
}

export const dutyTable: Readonly<Record<string, Line<Part>>> = {
  edit: { from: ['draft'], to: stays, who: ['community'] },
  'open-duty': { from: ['draft'], to: ['open'], who: ['community'] },
  resize: { from: ['open'], to: stays, who: ['community'] },
  'close-duty': { from: ['draft', 'open'], to: ['closed'], who: ['community', 'rule'] },
}

export const pledgeTable: Readonly<Record<string, Line<Part>>> = {
  begin: { from: ['pledged'], to: ['serving'], who: ['rule'] },
  'hand-back': { from: ['pledged', 'serving'], to: ['handed-back'], who: ['own'] },
  release: { from: ['pledged', 'serving'], to: ['released'], who: ['community'] },
  'term-over': { from: ['serving'], to: stays, who: ['rule'] },
  report: { from: ['serving'], to: ['reported'], who: ['own'] },
  lapse: { from: ['serving'], to: ['ended'], who: ['rule'] },
  finish: { from: ['reported'], to: ['ended'], who: ['rule'] },
}

export const recordTable: Readonly<Record<string, Line<Part>>> = {
  vouch: { from: ['submitted'], to: ['vouched'], who: ['leader', 'late community'] },
  confirm: { from: ['vouched'], to: ['confirmed'], who: ['community'] },
  reject: { from: ['submitted', 'vouched', 'confirmed'], to: ['rejected'], who: ['community', 'leader'] },
  withdraw: { from: ['submitted', 'vouched'], to: ['withdrawn'], who: ['own'] },
  supersede: { from: ['submitted', 'vouched', 'confirmed'], to: ['corrected'], who: ['rule'] },
}

/** A leader says no only while it waits for their word. */
export const leaderRejectsIn = ['submitted']
