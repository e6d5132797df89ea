import { done, refuse } from '../../src/domain/result'
import { areasOf, type Area } from '../_database/areas'
import type { AreaAction } from './action'

export const named = ({ id, name, kind }: Area) => ({ id, name, kind })

export const tree: AreaAction<'tree'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const root = said.under === null ? areas.childrenOf(null)[0] : areas.get(said.under)
  if (!root) return said.under === null ? done({ path: [], children: [] }) : refuse('unknown-area')
  return done({
    path: areas.pathOf(root.id).map(named),
    children: areas
      .childrenOf(root.id)
      .map((child) => ({ ...named(child), children: areas.childrenOf(child.id).length })),
  })
}

const MOST = 20

/** Streets, communities and grids whose name holds what was typed; a community before its grids. */
export const search: AreaAction<'search'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const found: Area[] = []
  for (const area of areas.all()) if (area.kind !== 'district' && area.name.includes(said.name)) found.push(area)
  found.sort((a, b) => a.path.length - b.path.length || a.sort - b.sort || (a.id < b.id ? -1 : 1))
  return done({ found: found.slice(0, MOST).map((area) => ({ id: area.id, path: areas.pathOf(area.id).map(named) })) })
}

export const locate: AreaAction<'locate'> = async (call, said) => {
  const areas = await areasOf(call.db)
  const area = areas.at(said.longitude, said.latitude)
  return area ? done({ path: areas.pathOf(area.id).map(named) }) : refuse('place-outside')
}
