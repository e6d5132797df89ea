import type { Capacity } from '../law/capacity'
import { reaches, type Actor } from '../person/actor'
import type { Role } from '../person/roles'
import type { Article } from './article'

export const editors: readonly Role[] = ['administrator', 'supervisor', 'operator']
export const publishers: readonly Role[] = ['administrator', 'supervisor']

const any = (actor: Actor, wanted: readonly Role[], path: readonly string[]): boolean =>
  wanted.some((role) => reaches(actor, role, path))

/** Who may write for an area. `path` = district down to the area. */
export const mayWrite = (actor: Actor, path: readonly string[]): boolean => any(actor, editors, path)

export const isEditor = (actor: Actor, article: Article): boolean => any(actor, editors, article.areaPath)

export const isPublisher = (actor: Actor, article: Article): boolean => any(actor, publishers, article.areaPath)

/** Who works for the district reads what is published; drafts and what was taken down are for those who edit. */
export const mayRead = (actor: Actor, article: Article): boolean =>
  isEditor(actor, article) ||
  (article.state === 'published' && actor.assignments.some((held) => held.role !== 'member'))

export const capacityOf = (road: string, actor: Actor, article: Article): Capacity => {
  const wanted = road === 'publish' || road === 'retire' ? publishers : editors
  const role = wanted.find((each) => reaches(actor, each, article.areaPath))
  return { role: role ?? 'rule', unitId: null }
}
