import { isAllowed, type Part } from './post-table'
import type { RoadName } from '../../src/domain/post/roads'
import type { State } from '../../src/domain/post/states'

/**
 * A post as simply as it can be told: what the page says of it, counted on fingers. It shares no code with the law or the functions;
 * where the two differ, one of them is wrong.
 */
const DAY = 24 * 3_600_000
const shown = ['published', 'answered', 'raised', 'closed', 'merged']

export const postCast = [
  'wang',
  'li',
  'zhao',
  'member',
  'community-worker',
  'secretary',
  'supervisor',
  'handler-a',
  'community-handler',
]
const moderators = ['community-worker', 'secretary', 'supervisor']
const answerers = ['community-worker', 'secretary', 'handler-a', 'community-handler']

export interface PostSaid {
  readonly happy?: boolean
  /** Into which post it is merged. */
  readonly into?: 'a live one' | 'itself' | 'no post'
}

export class PostModel {
  state: State = 'pending'
  version = 1
  hiddenBy: string | null = null
  from: State = 'pending'
  appealed = false
  reporters = new Set<string>()
  joined = new Set<string>()
  answers = 0
  ratings = 0
  replies = 0
  /** How many tickets were made of it, and how the last one ended. */
  tickets = 0
  ticket: 'open' | 'answered' | 'not-answered' | null = null
  private rateDue = 0
  private hiddenAt = 0

  constructor(public now: number) {}

  reads(who: string): boolean {
    return who === 'wang' || shown.includes(this.state) || moderators.includes(who)
  }

  private parts(who: string): Part[] {
    if (who === 'wang') return ['author', 'somebody']
    return [
      'reader',
      'somebody',
      this.joined.has(who) ? 'follower' : 'not following',
      ...(moderators.includes(who)
        ? [this.hiddenBy === who ? ('the moderator who hid it' as const) : ('moderator' as const)]
        : []),
      ...(answerers.includes(who) ? ['answerer' as const] : []),
    ]
  }

  verdict(who: string, road: RoadName, said: PostSaid = {}): string {
    if (!this.reads(who)) return 'not-found'
    // Said again, it is done already.
    if (road === 'join' && this.joined.has(who)) return 'ok'
    if (road === 'leave' && !this.joined.has(who)) return 'ok'
    if (road === 'report' && this.reporters.has(who)) return 'ok'
    // Whoever has no unit of their own to answer for is refused before the law is asked.
    if (road === 'answer' && !answerers.includes(who)) return 'not-your-unit'
    if (!isAllowed(road, this.state, [])) {
      const line = this.froms(road)
      if (!line.includes(this.state)) return 'wrong-state'
    }
    if (!isAllowed(road, this.state, this.parts(who))) return 'not-yours'
    if (road === 'appeal' && this.appealed) return 'appealed-already'
    if (road === 'dismiss-reports' && this.reporters.size === 0) return 'no-reports'
    if (road === 'merge' && said.into === 'itself') return 'merge-into-itself'
    if (road === 'merge' && said.into === 'no post') return 'no-such-target'
    if (road === 'rate' && this.now > this.rateDue) return 'rating-time-is-over'
    return 'ok'
  }

  private froms(road: RoadName): readonly State[] {
    return (
      ['pending', 'published', 'answered', 'raised', 'in-review', 'hidden', 'closed', 'merged', 'withdrawn'] as const
    ).filter((state) =>
      isAllowed(road, state, [
        'author',
        'moderator',
        'the moderator who hid it',
        'answerer',
        'reader',
        'follower',
        'not following',
        'somebody',
        'rule',
      ]),
    )
  }

  private hide(state: 'hidden' | 'in-review', by: string | null): void {
    this.from = this.state
    this.hiddenBy = by
    this.hiddenAt = this.now
    this.state = state
    this.version += 1
  }

  take(who: string, road: RoadName, said: PostSaid): void {
    switch (road) {
      case 'join':
        if (!this.joined.has(who)) this.joined.add(who)
        return
      case 'leave':
        this.joined.delete(who)
        return
      case 'reply':
        return
      case 'report':
        if (this.reporters.has(who)) return
        this.reporters.add(who)
        if (this.reporters.size === 3) this.hide('in-review', null)
        return
      case 'approve':
        return this.go('published')
      case 'hide':
        this.reporters.clear()
        return this.hide('hidden', who)
      case 'appeal':
        this.appealed = true
        return this.go('in-review')
      case 'restore':
        this.reporters.clear()
        this.hiddenBy = null
        this.rateDue += this.now - this.hiddenAt
        return this.go(this.from === 'pending' ? 'published' : this.from)
      case 'uphold':
        this.reporters.clear()
        this.hiddenBy ??= who
        return this.go('hidden')
      case 'dismiss-reports':
        this.reporters.clear()
        return this.go(this.state)
      case 'answer':
        this.answers += 1
        this.rateDue = this.now + 14 * DAY
        return this.go('answered')
      case 'rate':
        this.ratings += 1
        return this.go(said.happy || this.ratings >= 2 ? 'closed' : 'published')
      case 'raise':
        this.tickets += 1
        this.ticket = 'open'
        return this.go('raised')
      case 'merge':
        return this.go('merged')
      case 'withdraw':
        return this.go('withdrawn')
      case 'close':
        return this.go('closed')
      default:
        throw new Error(`no such road: ${road}`)
    }
  }

  private go(state: State): void {
    this.state = state
    this.version += 1
  }

  /** The timer comes by: what nobody rated is over, and what was raised ends with its ticket. */
  tick(): void {
    if (this.state === 'answered' && this.now >= this.rateDue) this.go('closed')
    if (this.state !== 'raised' || this.ticket === 'open') return
    this.go(this.ticket === 'answered' ? 'closed' : 'published')
  }
}
