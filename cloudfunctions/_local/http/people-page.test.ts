import type { DemoPerson } from '../demo/people'
import { peoplePage } from './people-page'

const people: DemoPerson[] = [
  { uid: 'demo-wang-xiulan', name: '王秀兰', line: '68 岁，住棠湖社区', group: '居民' },
  { uid: 'demo-liu-yang', name: '刘洋', line: '夜班坐席', group: '热线' },
  { uid: 'demo-li', name: '李 <img src=x onerror=alert(1)> "&\'', line: '</button>', group: '居民' },
]

it('offers everybody under their heading, in the order given', () => {
  const page = String(peoplePage(people).body)
  expect([...page.matchAll(/<h2[^>]*>([^<]+)/g)].map((found) => found[1]?.trim())).toEqual(['居民', '热线'])
  expect([...page.matchAll(/data-uid="([^"]+)"/g)].map((found) => found[1])).toEqual([
    'demo-wang-xiulan',
    'demo-li',
    'demo-liu-yang',
  ])
})

it('lets no name become markup, and runs no script but its own', () => {
  const { body, headers } = peoplePage(people)
  expect(body).not.toMatch(/<img|<\/button><\/span>/)
  const nonce = /script-src 'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1]
  expect([...String(body).matchAll(/<(?:script|style) nonce="([^"]+)"/g)].map((found) => found[1])).toEqual([
    nonce,
    nonce,
  ])
  expect(peoplePage(people).headers['content-security-policy']).not.toMatch(nonce ?? '')
})

it('says what to do when there is nobody', () => {
  expect(peoplePage([]).body).toMatch('演示区里还没有人')
})
