import type { Reply } from '../../../src/contract/row'
import type { Urgency } from '../../../src/domain/clock/limits'
import type { Desk } from '../desk'
import type { Named } from './place'
import { crew } from './store'

interface Target {
  readonly unit: string
  readonly urgency: Urgency
}

/** Stands for what the catalogue has no line for: the counter of the place. */
const ANYTHING = 'other-help'

/** The district as the functions tell of it: where things are, and who has what there. Each question is asked once. */
export class Catalogue {
  readonly #found = new Map<string, Promise<Target | null>>()

  private constructor(
    private readonly desk: Desk,
    readonly district: string,
    readonly streets: readonly Named[],
    readonly communities: readonly Named[],
    private readonly urgencies: ReadonlyMap<string, Urgency | null>,
  ) {}

  /** Null when there is no district yet. */
  static async open(desk: Desk): Promise<Catalogue | null> {
    const top = await asked<{ path: Named[]; children: Named[] }>(desk, 'area', 'tree', {})
    const district = top.path[0]
    if (!district || top.children.length === 0) return null
    const below = await Promise.all(
      top.children.map((street) => asked<{ children: Named[] }>(desk, 'area', 'tree', { under: street.id })),
    )
    const { categories } = await asked<{ categories: { id: string; urgency: Urgency | null }[] }>(
      desk,
      'catalogue',
      'categories',
      {},
    )
    const urgencies = new Map(categories.map((category) => [category.id, category.urgency]))
    return new Catalogue(
      desk,
      district.id,
      top.children,
      below.flatMap((street) => street.children),
      urgencies,
    )
  }

  has(category: string): boolean {
    return this.urgencies.has(category)
  }

  async find(category: string, area: string): Promise<Target> {
    const target = (await this.#line(category, area)) ?? (await this.#line(ANYTHING, area))
    if (!target) throw new Error(`nobody answers for ${category} in ${area}`)
    return { unit: target.unit, urgency: this.urgencies.get(category) ?? target.urgency }
  }

  #line(category: string, area: string): Promise<Target | null> {
    const key = `${category} ${area}`
    const known = this.#found.get(key)
    if (known) return known
    const line = asked<{ rule: Target | null }>(this.desk, 'catalogue', 'match', { category, area }).then(
      ({ rule }) => rule,
    )
    this.#found.set(key, line)
    return line
  }
}

async function asked<T>(desk: Desk, noun: string, action: string, input: object): Promise<T> {
  const reply: Reply<unknown> = await desk.call(crew.dispatcher.uid, noun, action, input)
  if (!reply.ok) throw new Error(`${noun}.${action}: ${reply.code}`)
  return reply.data as T
}
