/**
 * A team of 一社区 and who is in it, as simply as it can be told, counted on fingers. It shares no code with the laws or the
 * functions; where the two differ, one of them is wrong.
 */
export const hosts = ['community-worker', 'secretary']
const isHost = (who: string): boolean => hosts.includes(who)

interface Member {
  state: 'asked' | 'in' | 'out'
  named: boolean
}

export class TeamModel {
  state: string
  version = 1
  leader: string
  readonly people = new Map<string, Member>()

  constructor(
    readonly id: string,
    readonly proposer: string,
  ) {
    this.state = isHost(proposer) ? 'open' : 'proposed'
    this.leader = proposer
    this.people.set(proposer, { state: 'in', named: false })
  }

  reads(who: string): boolean {
    return ['open', 'disbanded'].includes(this.state) || who === this.proposer || isHost(who)
  }

  private leads(who: string): boolean {
    return who === this.leader || isHost(who)
  }

  road(who: string, road: string, version: number, to: string): string {
    if (!this.reads(who)) return 'not-found'
    if (version !== this.version) return 'stale-version'
    const isAnswer = road === 'confirm' || road === 'decline'
    if (this.state !== (isAnswer ? 'proposed' : 'open')) return 'wrong-state'
    if (isAnswer ? !isHost(who) || who === this.proposer : !this.leads(who)) return 'not-yours'
    if (road !== 'hand-over') return 'ok'
    if (to === this.leader) return 'leads-already'
    return this.people.get(to)?.state === 'in' ? 'ok' : 'not-a-member'
  }

  stepped(road: string, to: string): void {
    this.version += 1
    if (road === 'confirm') this.state = 'open'
    if (road === 'decline') this.state = 'declined'
    if (road === 'disband') this.state = 'disbanded'
    if (road === 'hand-over') this.leader = to
  }

  /** One person's step, by themselves or by whoever leads: `ok`, `same` where it is so already, or the refusal. */
  member(who: string, road: string, whose: string): string {
    if (!this.reads(who)) return 'not-found'
    const member = this.people.get(whose)
    const state = member?.state ?? 'out'
    const bySelf = ['ask', 'consent', 'quit'].includes(road)
    // Whoever does not lead learns nothing of anybody else.
    if (!bySelf && who !== whose && !this.leads(who)) return 'not-yours'
    if (!bySelf && who !== whose && !member) return 'not-found'
    const may = bySelf ? !(road === 'quit' && who === this.leader) : who !== whose
    const there: Readonly<Record<string, readonly string[]>> = {
      ...{ ask: ['asked', 'in'], admit: ['in'], 'turn-away': ['out'], consent: [], quit: ['out'], remove: ['out'] },
    }
    if (member && may && there[road]?.includes(state)) return 'same'
    const from: Readonly<Record<string, readonly string[]>> = {
      ...{
        ask: ['out'],
        admit: ['asked'],
        'turn-away': ['asked'],
        consent: ['in'],
        quit: ['asked', 'in'],
        remove: ['in'],
      },
    }
    if (!from[road]?.includes(state)) return 'wrong-state'
    if (!may) return 'not-yours'
    if (road === 'remove' && whose === this.leader) return 'hand-over-first'
    return (road === 'ask' || road === 'admit') && this.state !== 'open' ? 'team-not-open' : 'ok'
  }

  moved(road: string, whose: string, named: boolean): void {
    const before = this.people.get(whose)
    if (road === 'ask') this.people.set(whose, { state: 'asked', named })
    else if (before && road === 'admit') before.state = 'in'
    else if (before && road === 'consent') before.named = named
    else this.people.set(whose, { state: 'out', named: false })
  }

  count(state: Member['state']): number {
    return [...this.people.values()].filter((member) => member.state === state).length
  }
}
