import { DAY, MINUTE } from '../../../src/domain/calendar/china-time'
import { uuidOf } from '../../_kernel/chain'
import type { Desk } from '../desk'
import { ARTICLES, type DemoArticle } from './articles'
import { must } from './must'

const DISTRICT = '510116'
const WRITERS = ['demo-chen-jing', 'demo-liu-yang', 'demo-he-xiaoyu', 'demo-tang-wei'] as const
const PUBLISHER = 'demo-tao-zhiqiang'
/** The last of them are still drafts, one was taken down, one has run out and one waits with a newer text. */
const [DRAFTS, RETIRED, EXPIRED, PENDING] = [2, 9, 23, 2]

export const articleId = (title: string): string => uuidOf('demo-article', title)

const written = (article: DemoArticle, more: object = {}) => ({
  title: article.title,
  text: article.text,
  questions: article.questions,
  keywords: article.keywords,
  source: { office: article.office, document: article.document },
  forResidents: article.inside !== true,
  ...more,
})

/** A knowledge base as it stands after two months: written by operators, published by somebody else. */
export async function layKnowledge(desk: Desk, now: number): Promise<void> {
  const last = ARTICLES.length - 1
  for (const [n, article] of ARTICLES.entries()) {
    const id = articleId(article.title)
    const begun = now - 60 * DAY + n * 31 * 60 * MINUTE
    const at = (minutes: number): Date => new Date(begun + minutes * MINUTE)
    const author = WRITERS[n % WRITERS.length] ?? WRITERS[0]
    const step = (version: number) => ({ article: id, version, command: uuidOf('demo-article', id, String(version)) })
    const validUntil = n === EXPIRED ? new Date(now - 3 * DAY).toISOString() : null
    await must(desk, author, 'knowledge', 'create', { id, area: DISTRICT, ...written(article, { validUntil }) }, at(0))
    if (n > last - 1 - DRAFTS && n !== last) continue
    await must(desk, PUBLISHER, 'knowledge', 'publish', step(1), at(90))
    if (n === RETIRED)
      await must(
        desk,
        PUBLISHER,
        'knowledge',
        'retire',
        { ...step(2), reason: '与新的小区公约不一致，重写后再发' },
        at(9_000),
      )
    if (n === PENDING) {
      const text = `${article.text}\n新：手机上搜“停水公告”，可以按小区订阅。`
      await must(
        desk,
        author,
        'knowledge',
        'save',
        { ...step(2), ...written({ ...article, text }, { why: '补上订阅的办法' }) },
        new Date(now - 5 * 60 * MINUTE),
      )
    }
  }
}
