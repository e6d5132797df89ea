import { useDemoDesk } from '../../../tests/cloud/demo-desk'
import { endings, hideReasons, replyStates, states } from '../../../src/domain/post/states'
import { assignmentId } from './ground'
import { BAIHE, DONGSHENG, TANGHU } from './letters/correspondence'
import { CHENGTA } from './posts/conversation'

/** The message boards, as a desk really holds them. */
jest.setTimeout(400_000)
const demo = useDemoDesk()

interface Page {
  readonly items: readonly Readonly<Record<string, unknown>>[]
}

const read = <T = Page>(as: string, action: string, input: object): Promise<T> =>
  demo().read<T>(as, 'board', action, input)

test('a post stands in every state, a reply too, and each ending has one', async () => {
  expect(await demo().distinct('state', 'post')).toEqual([...states].sort())
  expect(await demo().distinct('ending', 'post')).toEqual([...endings].sort())
  expect(await demo().distinct('state', 'reply')).toEqual([...replyStates].sort())
  const reasons = await demo().distinct(`hiding ->> 'reason'`, 'post')
  expect(reasons).toEqual(expect.arrayContaining(['advertising', 'private-data', 'reported', 'untrue']))
  for (const reason of reasons) expect(hideReasons).toContain(reason)
})

test('every history is whole, and what is counted on a post is what is there', async () => {
  const broken = await demo().rows(
    `select p.number from post p where p.last_seq + 1 <> p.version
        or p.last_seq + 1 <> (select count(*) from entry e where e.subject_id = p.id)
        or exists (select 1 from entry e join entry b on b.subject_id = e.subject_id and b.seq = e.seq - 1
                    where e.subject_id = p.id and (e.prev_hash <> b.hash or e.at < b.at))
        or p.joins <> (select count(*) from follower f where f.subject_id = p.id)
        or p.replies <> (select count(*) from reply r where r.post_id = p.id and r.state = 'published')`,
  )
  expect(broken).toEqual([])
})

test('every list on the screens shows something', async () => {
  for (const [area, least] of [
    [TANGHU, 10],
    [BAIHE, 3],
    [CHENGTA, 2],
    [DONGSHENG, 15],
  ] as const) {
    const { items } = await read('demo-ma-chao', 'list', { area, order: 'most-joined' })
    expect([area, items.length >= least]).toEqual([area, true])
  }
  const { items: wrote } = await read('demo-wang-xiulan', 'mine', {})
  expect(wrote.map(({ state }) => state)).toEqual(['answered', 'closed'])
  const { items: joined } = await read('demo-wang-xiulan', 'mine', { side: 'joined' })
  expect(joined.map(({ state }) => state).sort()).toEqual(['answered', 'published', 'raised'])
  const { items: topics } = await read('demo-wang-xiulan', 'topics', { area: TANGHU })
  expect(topics.map(({ isOpen }) => isOpen)).toEqual([true, false])
  for (const { id } of topics) {
    const { items } = await read('demo-wang-xiulan', 'list', { area: TANGHU, topic: id })
    expect(items.length).toBeGreaterThanOrEqual(2)
  }
})

test('a moderator finds something behind every tab, what concerns their own office excepted', async () => {
  const assignment = assignmentId('demo-jiang-xin', 'community-worker', TANGHU)
  for (const state of ['pending', 'in-review', 'published', 'answered', 'raised', 'hidden']) {
    const { items } = await read('demo-jiang-xin', 'queue', { assignment, states: [state] })
    expect([state, items.length >= 2]).toEqual([state, true])
    expect(JSON.stringify(items)).not.toContain('窗口的人头都不抬')
  }
  const { items: pending } = await read('demo-jiang-xin', 'queue', { assignment, states: ['pending'] })
  expect(JSON.stringify(pending)).toContain('瓜娃子')
  const { items: reviews } = await read('demo-jiang-xin', 'queue', { assignment, states: ['in-review'] })
  expect(reviews.map(({ reports }) => Object.keys(reports as object).length > 0).sort()).toEqual([false, true])
  const { items: replies } = await read('demo-jiang-xin', 'reply-queue', { assignment })
  expect(replies.map(({ state }) => state).sort()).toEqual(['in-review', 'pending', 'pending'])
  const { late } = await read<{ late: number }>('demo-jiang-xin', 'counts', { assignment })
  expect(late).toBeGreaterThanOrEqual(1)
  const above = assignmentId('demo-zheng-guohua', 'secretary', DONGSHENG)
  const { items: sentUp } = await read('demo-zheng-guohua', 'queue', { assignment: above, states: ['published'] })
  expect(JSON.stringify(sentUp)).toContain('窗口的人头都不抬')
})
