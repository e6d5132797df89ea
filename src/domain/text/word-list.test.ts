import { disguisesOf } from '../../../tests/builders/disguises'
import { districtWords, seeds } from './district-words'
import { finderOf } from './word-list'

const says = finderOf(seeds)
const around = (disguise: string): string => `各位邻居，${disguise}，谢谢大家。`
const wordsIn = (text: string): string[] => says(text).map(({ word }) => word)

it('is sober and long enough', () => {
  expect(seeds.length).toBeGreaterThan(120)
  expect(new Set(seeds.map(({ word }) => word)).size).toBe(seeds.length)
})

it.each(seeds.map(({ word }) => word))('finds %s in at least nineteen of twenty disguises', (word) => {
  const missed = disguisesOf(word).filter((disguise) => wordsIn(around(disguise)).length === 0)
  expect(missed.length <= 1 ? [] : missed).toEqual([])
})

it('finds what a district adds in the same disguises, and no longer what it took off', () => {
  const own = finderOf(
    districtWords(
      new Map([
        ['假茅台', 'advertising' as const],
        ['卧槽', null],
      ]),
    ),
  )
  const missed = disguisesOf('假茅台').filter((disguise) => own(around(disguise)).length === 0)
  expect(missed.length).toBeLessThanOrEqual(1)
  expect(own('卧槽')).toEqual([])
  expect(says('卧槽')).toHaveLength(1)
})

it.each([
  ['贝者博网站上线了', '赌博网站'],
  ['d u bo 网站，请不要点', '赌博网站'],
  ['赌bo网站', '赌博网站'],
  ['赌💰博💰网💰站', '赌博网站'],
  ['賭博網站', '赌博网站'],
  ['ｓｂ', 'SB'],
  ['ЅВ', 'SB'],
  ['加 vx 微 信', '加微信'],
  ['n1 ma', '尼玛'],
  ['Johnima wrote', ''],
])('%s says “%s”', (text, word) => {
  expect(wordsIn(text)).toEqual(word === '' ? [] : [word])
})

it('says where: the very signs of the text', () => {
  const text = '通知：请大家🙂加 微-信 领取'
  const [found] = says(text)
  expect(found).toMatchObject({ word: '加微信', category: 'advertising' })
  expect(text.slice(found?.at, (found?.at ?? 0) + (found?.length ?? 0))).toBe('加 微-信')
})

it.each([
  ['我叫王秀兰，电话138 0013 8000', '电话'],
  ['打一三八零零一三八零零零', '电话'],
  ['身份证510122199001011234', '证件号'],
  ['邮箱 wang@example.com', '邮箱'],
])('%s: personal data goes to a person too', (text, word) => {
  expect(says(text)).toMatchObject([{ category: 'private-data', word }])
})

it.each([
  '楼下麻将馆有人赌博到半夜，请派出所来看看。',
  '老人被电信诈骗了八万元，怎么报案？',
  '沙包，夜以继日地堆在路口。',
  '一套现在要两万，太贵了。',
  '博物馆门口的路灯不亮，晚上看不清。',
  '我是来自三社区的居民，两个孩子一年轻生病两回。',
  'B6县 2013-7-5 B6栋',
  '小区的群里有人发广告，物业不管。',
  '垃圾桶旁边有死老鼠，味道很大。',
])('what people complain of is no find: %s', (text) => expect(wordsIn(text)).toEqual([]))

it('reads two thousand signs in a few milliseconds', () => {
  const text = '加微路灯坏了赌场旁边的网站没有人管，操场上的狗很多。'.repeat(80)
  const begin = performance.now()
  for (let i = 0; i < 10; i += 1) says(text)
  expect((performance.now() - begin) / 10).toBeLessThan(60)
})

it.each(['……', '！？', '🙂🙂', '\u200b\u200b'])(
  'a listed word without a sign (%j) finds nothing, and is soon done',
  (word) => {
    const both = finderOf([{ word, category: 'other' }, ...seeds])
    expect(both('路灯坏了……！？🙂').length).toBe(0)
    expect(both('通知：请加微信……').map((found) => found.word)).toEqual(['加微信'])
  },
)
