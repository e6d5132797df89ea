import { uuidOf } from '../../../cloudfunctions/_kernel/chain'
import { good, openBundle, type Caller } from '../bundle'
import { personId, resident, secretaries } from '../district/people'
import { COMMUNITIES, communityId } from '../district/places'

/** As many as a real district says it has. */
export const MEMBERS = 4_709
export const UNITS = 127
export const VOLUNTEERS = 960
export const TEAMS = 59

const AT_ONCE = 8

/** So many things, a few at once. */
async function each(many: number, act: (n: number) => Promise<void>): Promise<void> {
  let next = 0
  const hand = async (): Promise<void> => {
    while (next < many) await act(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, hand))
}

const secretaryOf = (n: number): string => secretaries[n % COMMUNITIES]?.uid ?? ''

/** Registers and is confirmed by the community's secretary. */
const register = async (call: Caller, n: number, more: object): Promise<void> => {
  const id = uuidOf('registered', String(n))
  good(await call(resident(n), 'register', { id, community: communityId(n % COMMUNITIES), ...more }))
  const confirm = { registration: id, version: 1, command: uuidOf('registered', 'confirm', String(n)) }
  good(await call(secretaryOf(n), 'confirm', confirm))
}

/** A district's members, units, teams and those who are in them, each by the steps that people take, through the deployed functions. */
export async function registerAll(url: string, say: (line: string) => void): Promise<void> {
  const member = openBundle('member', url, AT_ONCE)
  const team = openBundle('team', url, AT_ONCE)
  await each(MEMBERS, (n) => register(member, n, {}))
  say(`${MEMBERS} members`)
  await each(UNITS, (n) => register(member, MEMBERS + n, { subject: 'unit', unitName: `第${n + 1}单位` }))
  const teamId = (n: number): string => uuidOf('registered', 'team', String(n))
  await each(TEAMS, async (n) => {
    const [id, area] = [teamId(n), communityId(n % COMMUNITIES)]
    good(await team(resident(n), 'propose', { id, name: `第${n + 1}队`, area }))
    const confirm = { team: id, version: 1, command: uuidOf('registered', 'confirm team', String(n)) }
    good(await team(secretaryOf(n), 'confirm', confirm))
  })
  await each(VOLUNTEERS - TEAMS, async (n) => {
    const [who, into] = [resident(TEAMS + n), teamId(n % TEAMS)]
    good(await team(who, 'ask', { team: into, isNamed: n % 2 === 0 }))
    good(await team(resident(n % TEAMS), 'admit', { team: into, person: personId(who) }))
  })
  say(`${UNITS} units, ${VOLUNTEERS} volunteers in ${TEAMS} teams`)
}
