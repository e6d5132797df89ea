import { randomUUID } from 'node:crypto'
import { knowledgeDesk } from '../../cloudfunctions/knowledge/cite'
import type { Call } from '../../cloudfunctions/_kernel/call'
import { verifyChains } from '../../cloudfunctions/_matter/verify-chain'
import { anArticle, aPublished, cardText, Writing } from '../builders/article'
import { pass, standAt } from '../builders/clock'
import { callAs } from '../builders/cloud'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

const { rows } = useDistrict()

beforeEach(async () => {
  standAt('2026-11-23 09:00')
  await rows('truncate article cascade')
})

const found = async (who: string, text: string, more = {}): Promise<string[]> =>
  good(await callAs(who, 'knowledge', 'search', { text, ...more })).items.map((item) => item.title)
const cite = (article: Writing, edition: number, roles = true) =>
  knowledgeDesk.cite(
    {
      at: Date.now(),
      db: { query: rows },
      me: {
        personId: personId('operator'),
        assignments: roles
          ? [{ id: 'x', role: 'operator', areaId: 'd', unitId: null, post: 'A', awayUntil: null }]
          : [],
      },
    } as unknown as Call,
    { article: article.id, edition },
  )

describe('four eyes', () => {
  it('an operator writes, a supervisor publishes, everybody who works here reads it', async () => {
    const article = await anArticle()
    expect(await found('handler-a', '社保卡丢了')).toEqual([])
    expect(await article.take('operator', 'publish', {})).toMatchObject({ code: 'not-yours' })
    await article.must('supervisor', 'publish', {})
    for (const who of ['handler-a', 'operator', 'observer', 'secretary', 'grid-leader'])
      expect(await found(who, '社保卡丢了')).toEqual([cardText.title])
    for (const who of ['wang', 'member'])
      expect(await callAs(who, 'knowledge', 'search', { text: '社保卡' })).toMatchObject({ code: 'not-yours' })
  })

  it('whoever wrote any of it since the last time does not publish it', async () => {
    const article = await anArticle('supervisor')
    expect(await article.take('supervisor', 'publish', {})).toMatchObject({ code: 'needs-another-person' })
    // Another hand on it does not make the first one another person.
    await article.must('operator', 'save', { ...cardText, text: `${cardText.text}周末也开。` })
    expect(await article.take('supervisor', 'publish', {})).toMatchObject({ code: 'needs-another-person' })
    await article.must('administrator', 'publish', {})
    await article.must('operator', 'save', { ...cardText, text: `${cardText.text}节假日不开。` })
    await article.must('supervisor', 'publish', {})
    expect(await article.take('administrator', 'publish', {})).toMatchObject({ code: 'nothing-to-publish' })
  })

  it('a new text waits beside the one that people read', async () => {
    const article = await aPublished()
    await article.must('operator', 'save', {
      ...cardText,
      title: '社保卡遗失补办',
      text: '现在到任何一家银行网点都能补办。',
    })
    expect(article.state).toBe('published')
    expect(good(await callAs('handler-a', 'knowledge', 'open', { article: article.id }))).toMatchObject({
      title: cardText.title,
      edition: 1,
      pending: true,
      versions: [],
      can: [],
    })
    expect(good(await callAs('operator', 'knowledge', 'open', { article: article.id }))).toMatchObject({
      title: '社保卡遗失补办',
      edition: 2,
      live: 1,
      versions: [
        { edition: 2, published: null },
        { edition: 1, published: { by: { id: personId('supervisor') } } },
      ],
      can: ['save', 'restore'],
    })
    expect(await found('handler-a', '银行网点')).toEqual([])
    expect(await found('operator', '银行网点', { drafts: true })).toEqual(['社保卡遗失补办'])
    expect(await callAs('handler-a', 'knowledge', 'search', { text: '银行', drafts: true })).toMatchObject({
      code: 'not-yours',
    })
    await article.must('supervisor', 'publish', {})
    expect(await found('handler-a', '银行网点')).toEqual(['社保卡遗失补办'])
  })
})

describe('versions', () => {
  it('are all kept, and none can be changed, whoever tries', async () => {
    const article = await aPublished()
    await article.must('operator', 'save', { ...cardText, text: '第二版的内容，更清楚一些。', why: '写清楚' })
    await article.must('operator', 'restore', { edition: 1 })
    const view = good(await callAs('operator', 'knowledge', 'open', { article: article.id }))
    expect(view).toMatchObject({ edition: 3, text: cardText.text })
    expect(view.versions.map(({ edition, why, restoredFrom }) => [edition, why, restoredFrom])).toEqual([
      [3, null, 1],
      [2, '写清楚', null],
      [1, null, null],
    ])
    expect(good(await callAs('operator', 'knowledge', 'open', { article: article.id, edition: 2 })).text).toBe(
      '第二版的内容，更清楚一些。',
    )
    const page = good(await callAs('operator', 'knowledge', 'versions', { article: article.id, before: 3, limit: 1 }))
    expect(page.items.map((line) => line.edition)).toEqual([2])
    await expect(rows(`update article_version set text = 'x'`)).rejects.toThrow('kept as it is')
    await expect(rows('delete from article_version')).rejects.toThrow('kept as it is')
    expect((await verifyChains({ query: rows })).broken.filter((each) => each.noun === 'article')).toEqual([])
  })

  it('of two who save at once one is told what changed; the same text is no new version', async () => {
    const article = await anArticle()
    const other = new Writing(article.id)
    await article.must('operator', 'save', { ...cardText, text: '先存的这一份内容在这里。' })
    expect(await other.take('supervisor', 'save', { ...cardText, text: '后存的这一份内容在这里。' })).toMatchObject({
      code: 'stale-version',
      detail: { version: 2, road: 'save', by: '人operator' },
    })
    expect(await article.take('operator', 'save', { ...cardText, text: '先存的这一份内容在这里。' })).toMatchObject({
      code: 'nothing-changed',
    })
    expect(await rows('select 1 from article_version where article_id = $1', [article.id])).toHaveLength(2)
  })

  it('one id is one article, however often it is sent', async () => {
    const said = { id: randomUUID(), area: 'd', ...cardText }
    const all = await Promise.all(Array.from({ length: 6 }, () => callAs('operator', 'knowledge', 'create', said)))
    expect(new Set(all.map((reply) => good(reply).number)).size).toBe(1)
    expect(await callAs('operator', 'knowledge', 'create', { ...said, title: '别的标题' })).toMatchObject({
      code: 'same-id-other-body',
    })
    expect(
      await callAs('operator', 'knowledge', 'create', { ...said, id: randomUUID(), category: 'nothing' }),
    ).toMatchObject({
      code: 'unknown-category',
    })
    expect(await callAs('handler-a', 'knowledge', 'create', { ...said, id: randomUUID() })).toMatchObject({
      code: 'not-yours',
    })
  })
})

describe('an answer', () => {
  it('cites what people read now; what was cited can be read again whatever became of it', async () => {
    const article = await aPublished()
    expect(await cite(article, 1)).toMatchObject({ ok: true, value: { title: cardText.title, edition: 1 } })
    expect(await cite(article, 2)).toMatchObject({ code: 'not-found' })
    expect(await cite(article, 1, false)).toMatchObject({ code: 'not-found' })
    await article.must('operator', 'save', { ...cardText, text: '还没有发布的新内容在这里。' })
    expect(await cite(article, 2)).toMatchObject({ code: 'article-not-published' })
    await article.must('supervisor', 'publish', {})
    expect(await cite(article, 1)).toMatchObject({ code: 'article-not-published' })
    await article.must('supervisor', 'retire', { reason: '政策变了' })
    expect(await cite(article, 2)).toMatchObject({ code: 'article-not-published' })
    expect(await callAs('handler-a', 'knowledge', 'open', { article: article.id })).toMatchObject({ code: 'not-found' })
    expect(good(await callAs('handler-a', 'knowledge', 'open', { article: article.id, edition: 1 })).text).toBe(
      cardText.text,
    )
    expect(await callAs('wang', 'knowledge', 'open', { article: article.id, edition: 1 })).toMatchObject({
      code: 'not-found',
    })
    await article.must('operator', 'restore', { edition: 1 })
    expect(article.state).toBe('draft')
  })

  it('is not given from what has run out: it is shown as expired, last, and cannot be cited nor published', async () => {
    const until = new Date(Date.now() + 3 * 86_400_000).toISOString()
    const old = await aPublished({ title: '社保卡临时窗口', validUntil: until, forResidents: true })
    await aPublished()
    expect(await found('operator', '社保卡窗口')).toEqual(['社保卡临时窗口', cardText.title])
    pass({ days: 3 })
    expect(await found('operator', '社保卡窗口')).toEqual([cardText.title, '社保卡临时窗口'])
    expect(good(await callAs('handler-a', 'knowledge', 'open', { article: old.id })).expired).toBe(true)
    expect(await cite(old, 1)).toMatchObject({ code: 'article-expired' })
    expect(await callAs('wang', 'knowledge', 'public-article', { article: old.id })).toMatchObject({
      code: 'not-found',
    })
    await old.must('operator', 'save', { ...cardText, title: '社保卡窗口改期', validUntil: until })
    expect(await old.take('supervisor', 'publish', {})).toMatchObject({ code: 'article-expired' })
  })
})

describe('who reads what', () => {
  it('residents: only what is meant for them, and for where they live; nobody has to sign in', async () => {
    await aPublished()
    const open = await aPublished({ title: '身份证丢了怎么办', forResidents: true })
    await aPublished({ title: '西街道停水安排', forResidents: true }, 'd-w')
    const titles = async (who: string | null, said: { text?: string; area?: string }) =>
      good(await callAs(who, 'knowledge', 'public', said)).items.map((item) => item.title)
    expect(await titles(null, { text: '身份证' })).toEqual(['身份证丢了怎么办'])
    expect(await titles(null, {})).toEqual(['身份证丢了怎么办'])
    expect(await titles('wang', { area: 'd-w-1', text: '停水' })).toEqual(['西街道停水安排'])
    expect(await titles('wang', { area: 'd-e-1', text: '停水' })).toEqual([])
    expect(await titles('wang', { text: '!?' })).toEqual([])
    expect(good(await callAs(null, 'knowledge', 'public-article', { article: open.id })).text).toBe(cardText.text)
  })

  it('a street’s article is for those who work there, below and above', async () => {
    await aPublished({ title: '东街道夜间噪音怎么报' }, 'd-e')
    for (const who of ['operator', 'secretary', 'grid-leader', 'other-handler'])
      expect([who, await found(who, '夜间噪音')]).toEqual([who, ['东街道夜间噪音怎么报']])
    for (const who of ['dispatcher-w', 'street-w-handler'])
      expect([who, await found(who, '夜间噪音')]).toEqual([who, []])
  })

  it('lists by page, drafts for those who edit', async () => {
    for (let i = 0; i < 5; i += 1) {
      await aPublished({ title: `第${i}条办事知识` })
      pass({ hours: 1 })
    }
    await anArticle('operator', { title: '还是草稿的一条' })
    const titles: string[] = []
    for (let after: string | null = null, more = true; more; more = after !== null) {
      const page: { items: { title: string }[]; next: string | null } = good(
        await callAs('handler-a', 'knowledge', 'list', { after, limit: 2 }),
      )
      titles.push(...page.items.map((item) => item.title))
      after = page.next
    }
    expect(titles).toEqual([4, 3, 2, 1, 0].map((i) => `第${i}条办事知识`))
    expect(await callAs('handler-a', 'knowledge', 'list', { state: 'draft' })).toMatchObject({ code: 'not-yours' })
    expect(good(await callAs('supervisor', 'knowledge', 'list', { state: 'draft' })).items).toMatchObject([
      { title: '还是草稿的一条' },
    ])
  })
})

it('ranks title over keywords over text, and what is rare over what is everywhere', async () => {
  await aPublished({
    title: '电动车上牌',
    text: '带购车发票和身份证到交警大队办理,顺便可以问问居住证的事情。',
    keywords: [],
    questions: [],
  })
  await aPublished({ title: '居住证怎么办', text: '到派出所窗口登记,住满半年可以办。', keywords: [], questions: [] })
  await aPublished({ title: '流动人口登记', text: '到派出所窗口登记,七天之内。', keywords: ['居住证'], questions: [] })
  expect(await found('operator', '居住证')).toEqual(['居住证怎么办', '流动人口登记', '电动车上牌'].slice(0, 2))
  expect(await found('operator', '居住證怎麼辦')).toContain('居住证怎么办')
  expect(await found('operator', '电动车 上牌 居住证')).toEqual(['电动车上牌', '居住证怎么办'])
  expect(await found('operator', "'; drop table article; --")).toEqual([])
})
