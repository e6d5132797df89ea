import type { Role } from '../../domain/person/roles'
import { workStates } from '../../domain/ticket/queue'
import type { IconName } from '../../ui/icon-names'
import type { Me } from './use-me'

/** One place of work, and who works there. */
export interface Desk {
  readonly path: string
  readonly label: string
  readonly icon: IconName
  readonly roles: readonly Role[]
}

/** The ticket queue, which has its own line with what waits there. */
export const ticketDesk: Desk = {
  path: '/pages/desk/queue',
  label: '我的待办',
  icon: 'list',
  roles: Object.keys(workStates) as Role[],
}

/** The mailbox: its secretary's, and of whoever the secretary named to read for them, which is no role. */
const letterDesk: Desk = { path: '/pages/letter/desk', label: '书记来信', icon: 'letter', roles: ['secretary'] }

/** Every other place of work, in the order of a day. */
export const otherDesks: readonly Desk[] = [
  { path: '/pages/hotline/desk', label: '热线坐席台', icon: 'phone', roles: ['operator'] },
  { path: '/pages/telling/phone', label: '电话告知', icon: 'phone', roles: ['operator'] },
  { path: '/pages/telling/dead', label: '没送到的消息', icon: 'bell', roles: ['administrator'] },
  { path: '/pages/duty/roster', label: '值班表', icon: 'clock', roles: ['operator', 'supervisor', 'administrator'] },
  {
    path: '/pages/duty/knowledge',
    label: '知识库',
    icon: 'search',
    roles: ['operator', 'dispatcher', 'handler', 'secretary', 'community-worker', 'supervisor', 'administrator'],
  },
  letterDesk,
  { path: '/pages/letter/late', label: '逾期来信', icon: 'warn', roles: ['supervisor'] },
  {
    path: '/pages/board/queue',
    label: '留言审核',
    icon: 'check',
    roles: ['community-worker', 'secretary', 'supervisor'],
  },
  {
    path: '/pages/together/lists',
    label: '需求资源',
    icon: 'heart',
    roles: ['secretary', 'community-worker', 'handler'],
  },
  { path: '/pages/service/desk', label: '报到和岗位', icon: 'person', roles: ['secretary', 'community-worker'] },
  { path: '/pages/board/words', label: '留言词表', icon: 'list', roles: ['supervisor', 'administrator'] },
]

const holdsOneOf = (me: Me, roles: readonly Role[]): boolean => me.assignments.some((held) => roles.includes(held.role))

/** Where this person works, by what they hold; `readsLetters` = also by whose mailbox they read. */
export const desksOf = (me: Me, readsLetters: boolean): readonly Desk[] =>
  otherDesks.filter((desk) => holdsOneOf(me, desk.roles) || (readsLetters && desk === letterDesk))

/** How the mailbox is called while something in it was not opened yet. */
export const sayDesk = (desk: Desk, unreadLetters: number): string =>
  desk === letterDesk && unreadLetters > 0
    ? `${desk.label}（${unreadLetters > 999 ? '999+' : unreadLetters}）`
    : desk.label

export const hasTicketDesk = (me: Me): boolean => holdsOneOf(me, ticketDesk.roles)
