import { chinaDay, chinaInstant, nextDay } from '../../../../src/domain/calendar/china-time'
import { ticketOf } from '../../../board/raise'
import { uuidOf } from '../../../_kernel/chain'
import type { Desk } from '../../desk'
import { PlanRefused } from '../play'
import { momentOf, type DemoPost, type DemoReply, type DemoTopic, type PostStep } from './conversation'
import { MODERATED } from './moderated'
import { NEXT_DOOR } from './next-door'
import { RUNNING } from './running'
import { SETTLED } from './settled'
import { TOPICS } from './topics'

export const POSTS: readonly DemoPost[] = [...SETTLED, ...RUNNING, ...MODERATED, ...NEXT_DOOR]

export const postId = (name: string): string => uuidOf('demo-post', name)
const topicId = (name: string): string => uuidOf('demo-topic', name)
const replyId = (post: string, index: number): string => uuidOf('demo-reply', post, String(index))
const commandOf = (post: string, ...step: readonly (string | number)[]): string =>
  uuidOf('demo-post-step', post, ...step.map(String))

export const nameOf = (called: string) =>
  called === '女士' || called === '先生'
    ? { kind: 'surname', title: called }
    : called === '匿名'
      ? { kind: 'anonymous' }
      : { kind: 'nickname', nickname: called }

/** One call that somebody makes. `sees`: what it changes, of which the version must be known. */
export interface Said {
  readonly daysAgo: number
  readonly as: string
  readonly noun: 'board' | 'ticket'
  readonly action: string
  readonly sees: Readonly<Record<string, string>> | null
  readonly input: Readonly<Record<string, unknown>>
}

const say = (daysAgo: number, as: string, action: string, input: Said['input'], sees: Said['sees'] = null): Said => ({
  ...{ daysAgo, as, noun: 'board', action, input, sees },
})

const ofTopic = ({ name, by, area, title, text, from, to, closed }: DemoTopic, now: number): Said[] => {
  const [begins, ends] = [from, to].map((days) => new Date(momentOf(days, now)).toISOString())
  return [
    say(from, by, 'open-topic', { id: topicId(name), area, title, text, from: begins, to: ends }),
    ...(closed === undefined ? [] : [say(closed, by, 'close-topic', { topic: topicId(name) })]),
  ]
}

const ofReply = (post: string, { by, called, daysAgo, text, steps }: DemoReply, index: number): Said[] => {
  const reply = replyId(post, index)
  let version = 1
  const first = say(daysAgo, by, 'reply', { post: postId(post), id: reply, text, name: nameOf(called) })
  return [
    first,
    ...steps.map(([ago, as, action, input]) => {
      if (action === 'report' || action === 'withdraw') return say(ago, as, `${action}-reply`, { reply, ...input })
      return say(ago, as, 'decide', {
        items: [{ noun: 'reply', reply, version: version++, verdict: action, ...input }],
      })
    }),
  ]
}

const ofStep = (post: string, [ago, as, action, input = {}]: PostStep, index: number): Said => {
  const id = postId(post)
  if (action === 'report') return say(ago, as, action, { post: id, ...input })
  const into = 'into' in input ? { into: postId(String(input['into'])) } : {}
  return say(ago, as, action, { post: id, command: commandOf(post, index), ...input, ...into }, { post: id })
}

const ofPost = (post: DemoPost): Said[] => {
  const { name, writer, called, area, topic, about, daysAgo, text, steps, joins = [], replies = [] } = post
  const written = {
    ...{ id: postId(name), area, text, name: nameOf(called) },
    ...(topic === undefined ? {} : { topic: topicId(topic) }),
    ...(about === undefined ? {} : { about: { unit: about } }),
  }
  const raised = steps.findIndex(([, , action]) => action === 'raise')
  const ticket = ticketOf(postId(name), commandOf(name, raised))
  return [
    say(daysAgo, writer, 'post', written),
    ...steps.map((step, i) => ofStep(name, step, i)),
    ...joins.map(([ago, as]) => say(ago, as, 'join', { post: postId(name) })),
    ...replies.flatMap((reply, i) => ofReply(name, reply, i)),
    ...(post.ticket ?? []).map(([ago, as, action, input], i): Said => {
      const change = { ticket, command: commandOf(name, 'ticket', i), ...input }
      return { daysAgo: ago, as, noun: 'ticket', action, input: change, sees: { ticket } }
    }),
  ]
}

/** All that is said on the boards, in the order of time. */
export const talk = (now: number): Said[] =>
  [...TOPICS.flatMap((topic) => ofTopic(topic, now)), ...POSTS.flatMap((post) => ofPost(post))].sort(
    (a, b) => b.daysAgo - a.daysAgo,
  )

/** Plays everybody's part on the message boards through the real actions, the timer each night. `now`: epoch ms. */
export async function playPosts(desk: Desk, now: number): Promise<number> {
  const lines = talk(now)
  const tick = (at: number) => desk.timer('board', 'board-due', new Date(at))
  const versions = new Map<string, unknown>()
  let night = chinaInstant(nextDay(chinaDay(momentOf(lines[0]?.daysAgo ?? 0, now))), 4)
  for (const line of lines) {
    const at = momentOf(line.daysAgo, now)
    for (; night < at; night = chinaInstant(nextDay(chinaDay(night)), 4)) await tick(night)
    await speak(desk, line, new Date(at), versions)
  }
  await tick(now)
  return POSTS.length
}

async function speak(desk: Desk, said: Said, at: Date, versions: Map<string, unknown>): Promise<void> {
  const { as, noun, action, sees, input } = said
  const ask = async (what: string, words: object): Promise<Readonly<Record<string, unknown>>> => {
    const reply = await desk.call(as, noun, what, words, at)
    if (!reply.ok)
      throw new PlanRefused(
        `${as} ${noun}.${what} ${JSON.stringify(words)} at ${at.toISOString()}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`,
      )
    return reply.data as Readonly<Record<string, unknown>>
  }
  const [changed = input['id']] = Object.values(sees ?? {})
  const known = versions.get(String(changed))
  const version = sees ? { version: known ?? (await ask('open', sees))['version'] } : {}
  const told = await ask(action, { ...version, ...input })
  if (changed !== undefined) versions.set(String(changed), told['version'])
  // The third report takes a step of its own, which its answer does not count.
  if (action === 'report') versions.delete(String(input['post']))
  // A decision that is refused among others is told in its line.
  const refused = action === 'decide' && (told['items'] as { code: string | null }[]).find(({ code }) => code !== null)
  if (refused) throw new PlanRefused(`${as} decide at ${at.toISOString()}: ${refused.code}`)
}
