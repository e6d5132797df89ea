import { randomUUID } from 'node:crypto'
import { chinaDay, nextDay } from '../../src/domain/calendar/china-time'
import type { TestDesk } from './desk'

/** Where each room's longest thing lies: what a page about one of them is opened with. */
export interface Rooms {
  readonly letter: string
  readonly post: string
  readonly call: string
  readonly article: string
  readonly duty: string
  readonly pledge: string
}

const TANGHU = '510116001001'
const DISTRICT = '510116'
/** A page of a list, and one more. */
const MANY = 21
const words = (most: number): string =>
  '公园东门的长椅坏了三张，老人没地方歇脚，想请社区早点修一修。'.repeat(Math.ceil(most / 30)).slice(0, most)

/** Fills the demo district's letters, board, telephone and knowledge through the real actions, by those who do such things. */
export async function fillRooms(desk: TestDesk): Promise<Rooms> {
  const does = async <T>(uid: string, noun: string, action: string, input: object): Promise<T> => {
    const reply = await desk.call(uid, noun, action, input)
    if (!reply.ok) throw new Error(`${noun} ${action}: ${reply.code} ${JSON.stringify(reply.detail ?? {})}`)
    return reply.data as T
  }
  const change = () => ({ command: randomUUID() })

  const letters: string[] = []
  for (let at = 0; at < MANY; at++) {
    const id = randomUUID()
    letters.push(id)
    await does('demo-wang-xiulan', 'letter', 'write', { id, level: 'street', text: `第 ${at + 1} 封。${words(900)}` })
  }
  const letter = letters[0] ?? ''
  const desks = ['acknowledge', 'ask-back'] as const
  let version = 1
  for (const road of desks) {
    const said = road === 'acknowledge' ? { text: words(400) } : { question: words(400) }
    ;({ version } = await does<{ version: number }>('demo-zheng-guohua', 'letter', road, {
      letter,
      version,
      ...change(),
      ...said,
    }))
  }
  await does('demo-wang-xiulan', 'letter', 'add', { letter, version, ...change(), text: words(900), photos: [] })

  const posts: { id: string; version: number }[] = []
  for (let at = 0; at < MANY; at++) {
    const author = ['demo-wang-xiulan', 'demo-li-guoqiang', 'demo-zhang-min'][at % 3] ?? ''
    const said = { area: TANGHU, text: `第 ${at + 1} 条。${words(400)}`, name: { kind: 'anonymous' } }
    posts.push(await does(author, 'board', 'post', { id: randomUUID(), ...said }))
  }
  // A page of them is shown, the rest waits.
  const shown = posts.slice(0, 15).map((post) => ({
    noun: 'post',
    post: post.id,
    version: post.version,
    ...change(),
    verdict: 'approve',
  }))
  await does('demo-jiang-xin', 'board', 'decide', { items: shown })
  const post = posts[0]?.id ?? ''
  for (const reader of ['demo-li-guoqiang', 'demo-zhang-min'])
    await does(reader, 'board', 'reply', { post, id: randomUUID(), text: words(200), name: { kind: 'anonymous' } })

  const me = await does<{ assignments: { id: string; role: string }[] }>('demo-chen-jing', 'person', 'me', {})
  const assignment = me.assignments.find(({ role }) => role === 'operator')?.id
  const calls: string[] = []
  for (let at = 0; at < MANY; at++) {
    const id = randomUUID()
    calls.push(id)
    const phone = at === 0 ? null : `139${String(20_000_000 + at)}`
    await does('demo-chen-jing', 'hotline', 'start', { id, assignment, phone })
    const draft = { text: words(200), place: { text: '棠湖公园东门', area: TANGHU }, kind: 'help' }
    await does('demo-chen-jing', 'hotline', 'note', { call: id, revision: 1, draft })
  }

  const article = randomUUID()
  const source = { office: '区人社局', document: '' }
  const about = { title: '公园的长椅坏了归谁修', text: words(4_000), source, forResidents: true }
  const made = await does<{ version: number }>('demo-ye-qing', 'knowledge', 'create', {
    id: article,
    area: DISTRICT,
    ...about,
  })
  await does('demo-tao-zhiqiang', 'knowledge', 'publish', { article, version: made.version, ...change() })

  const [duty, pledge] = [randomUUID(), randomUUID()]
  // The desk's own day: its clock may stand elsewhere than this machine's.
  const { now } = await desk.call('demo-jiang-xin', 'person', 'me', {})
  const today = chinaDay(Date.parse(now))
  const term = { from: today, to: nextDay(today, 90), quota: 5, forAll: true }
  const described = { kind: 'own', name: '公园长椅看护岗', description: words(1_500) }
  const drafted = await does<{ version: number }>('demo-jiang-xin', 'service', 'draft', {
    id: duty,
    community: TANGHU,
    ...described,
    ...term,
  })
  await does('demo-jiang-xin', 'service', 'open-duty', { duty, version: drafted.version, ...change() })
  await does('demo-wang-xiulan', 'service', 'claim', { id: pledge, duty, pledge: words(180) })
  for (let at = 0; at < MANY; at++)
    await does('demo-wang-xiulan', 'service', 'record', { id: randomUUID(), pledge, what: words(120), hours: 1.5 })
  return { letter, post, call: calls[1] ?? '', article, duty, pledge }
}
