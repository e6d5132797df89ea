import type { CallCard } from './view'

export interface Group {
  readonly title: string
  readonly calls: readonly CallCard[]
}

/** The board in the order of what cannot wait: mine, what rings, what is missed, what is to be written down, what colleagues have. */
export const groupsOf = (calls: readonly CallCard[]): Group[] => {
  const open = (state: CallCard['state']) => calls.filter((each) => each.state === state && !each.mine)
  const groups = [
    { title: '正在响铃', calls: open('ringing') },
    { title: '我手上的', calls: calls.filter((each) => each.mine) },
    { title: '未接，要回拨', calls: open('missed') },
    { title: '已挂断，待登记', calls: open('follow-up') },
    { title: '同事正在接', calls: open('talking') },
  ]
  return groups.filter((group) => group.calls.length > 0)
}

/** In the order in which they stand on the screen. */
export const inOrder = (groups: readonly Group[]): readonly string[] =>
  groups.flatMap((group) => group.calls.map((each) => each.id))

/** Whom I am talking to: the one that I answered last. */
export const inHand = (calls: readonly CallCard[]): string | null =>
  calls
    .filter((each) => each.mine && each.state === 'talking')
    .sort((one, other) => Date.parse(other.answered ?? '') - Date.parse(one.answered ?? ''))[0]?.id ?? null
