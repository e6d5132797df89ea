import type { State } from '../../domain/post/states'
import type { Data } from '../../gateway/make-call'

export type ModerationTab = 'pending' | 'in-review' | 'published' | 'raised' | 'hidden' | 'replies'

const tabs: readonly { readonly value: ModerationTab; readonly label: string }[] = [
  { value: 'pending', label: '待审' },
  { value: 'in-review', label: '待复核' },
  { value: 'published', label: '待答复' },
  { value: 'raised', label: '工单在办' },
  { value: 'hidden', label: '已隐藏' },
  { value: 'replies', label: '跟帖' },
]

/** With how many wait behind each. */
export const moderationTabs = (counts: Data<'board', 'counts'> | null) =>
  tabs.map((tab) => ({
    ...tab,
    ...(counts ? { count: tab.value === 'replies' ? counts.replies : (counts.states[tab.value] ?? 0) } : {}),
  }))

export const statesOf = (tab: ModerationTab): State[] => (tab === 'replies' ? [] : [tab])

/** What can be decided in bulk: what nobody has looked at yet. */
export const isDecided = (tab: ModerationTab): boolean => tab === 'pending' || tab === 'replies'
