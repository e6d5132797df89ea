import type { Me } from '../../features/person/use-me'

const speakers: readonly string[] = ['community-worker', 'secretary']

const once = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.filter((each, at) => all.findIndex(({ id }) => id === each.id) === at)

/** The units and communities for which somebody may speak on the lists. */
export const ownSides = (me: Me | null) => {
  const held = me?.assignments ?? []
  return {
    units: once([
      ...held.flatMap(({ role, unit }) => (role === 'handler' && unit ? [unit] : [])),
      ...(me?.contactFor ?? []),
    ]),
    communities: once(held.flatMap(({ role, area }) => (speakers.includes(role) && area ? [area] : []))),
    /** The assignments for which they stand for a community. */
    hosting: held.flatMap(({ id, role }) => (speakers.includes(role) ? [id] : [])),
    desks: held.flatMap(({ id, role, unit, area }) => {
      const side = role === 'handler' ? unit : speakers.includes(role) ? area : null
      return side ? [{ assignment: id, id: side.id, name: side.name, isUnit: role === 'handler' }] : []
    }),
  }
}
