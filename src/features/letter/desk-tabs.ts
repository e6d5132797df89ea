import type { DeskLine } from './view'

export const deskTabs = ['unread', 'due', 'drafts', 'answered'] as const
export type DeskTab = (typeof deskTabs)[number]

const labels: Readonly<Record<DeskTab, string>> = {
  unread: '没看过',
  due: '待答复',
  drafts: '草稿',
  answered: '已答复',
}

export const tabsOf = (line: DeskLine | undefined): { value: DeskTab; label: string; count?: number }[] =>
  deskTabs.map((value) => ({
    value,
    label: labels[value],
    ...(line && value !== 'answered' ? { count: line[value] } : {}),
  }))

export const emptyWords: Readonly<Record<DeskTab, string>> = {
  unread: '没有新的来信',
  due: '没有要答复的信',
  drafts: '没有写到一半的答复',
  answered: '还没有答复过的信',
}
