import type { State } from '../../../../src/domain/ticket/states'
import type { DemoArea } from '../areas'
import type { DemoPerson } from '../population'
import type { Story } from '../stories/story'
import type { Leaf } from '../category-tree'
import { fill, type Blanks } from './fill'
import type { Scene } from './scene'

/** One thing that one person does to one ticket. */
export interface Step {
  readonly at: number
  readonly as: string
  readonly action: string
  readonly input: Readonly<Record<string, unknown>>
  /** Where the ticket stands after it. */
  readonly to: State
  /** Done only if the ticket stands here by then: what a timer decided before is not known when the plan is made. */
  readonly only?: State
}

/** One matter while its plan is being written: who, where, what, and how far it has come. */
export class Diary {
  readonly steps: Step[] = []
  /** The unit that has it, and who signed for it there. */
  unit = ''
  handler: DemoPerson | null = null
  /** Somebody without the app, of whom only the number is known; then it is their matter instead of the requester's. */
  caller: { readonly name: string; readonly phone: string } | null = null

  constructor(
    readonly id: string,
    readonly scene: Scene,
    readonly story: Story,
    readonly leaf: Leaf,
    readonly community: DemoArea,
    readonly requester: DemoPerson,
    readonly blanks: Blanks,
  ) {}

  get random() {
    return this.scene.random
  }

  get last(): Step {
    const last = this.steps.at(-1)
    if (!last) throw new Error('nothing has happened yet')
    return last
  }

  get at(): number {
    return this.last.at
  }

  get state(): State {
    return this.last.to
  }

  get isLowRisk(): boolean {
    return this.leaf[4] === 'low'
  }

  add(action: string, as: string, at: number, to: State, input: Record<string, unknown> = {}, only?: State): void {
    this.steps.push({ at: Math.round(at), as, action, to, input, ...(only ? { only } : {}) })
  }

  /** The story's words with everything filled that is known by now. */
  say(words: string): string {
    const unit = this.scene.units.get(this.unit)
    const known: Record<string, string> = unit
      ? { unit: unit.name, phone: unit.phone, handler: this.handler?.name ?? '' }
      : {}
    return fill(words, { ...this.blanks, ...known }, this.random)
  }

  /** Signs for the unit from now on. */
  hold(unit: string, handler: DemoPerson): void {
    this.unit = unit
    this.handler = handler
  }
}
