import { BAIHE, SECRETARY, TANGHU, type DemoLetter } from './correspondence'

/** writer, place, text, answer: enough of them at one desk for an honest figure. */
const LINES: readonly (readonly [writer: string, area: string, text: string, reply: string])[] = [
  [
    'demo-neighbour-1',
    TANGHU,
    '书记您好，楼道的灯要拍好几下才亮，老人摸黑上楼。',
    '您好：整栋楼道灯已换成感应灯，请您再看看。',
  ],
  [
    'demo-neighbour-2',
    TANGHU,
    '快递柜放在轮椅坡道边上，推轮椅过不去。',
    '您好：快递柜已经移到对面墙边，坡道清出来了。',
  ],
  [
    'demo-neighbour-3',
    TANGHU,
    '小区的健身器材有两件不能用了，转轮是坏的。',
    '您好：两件器材已报修，配件十天内到，先围起来了。',
  ],
  [
    'demo-neighbour-4',
    TANGHU,
    '能不能在社区门口装一个血压计，老人量血压方便。',
    '您好：服务站已放了自助血压计，周一到周六都能用。',
  ],
  ['demo-neighbour-5', TANGHU, '一到雨天南门就积水，鞋都湿了。', '您好：南门的排水口已经疏通，又加了一道截水沟。'],
  [
    'demo-neighbour-6',
    TANGHU,
    '建议每个月开一次居民议事会，大家有话当面说。',
    '您好：每月第二个周六上午九点开议事会，欢迎您来。',
  ],
  ['demo-neighbour-7', TANGHU, '宠物不牵绳的人多，孩子害怕。', '您好：已在单元群和门口提醒，网格员傍晚加了一轮巡查。'],
  ['demo-neighbour-8', TANGHU, '图书角的书很久没有换了。', '您好：图书角新到两百本书，一半是孩子的。'],
  ['demo-neighbour-9', TANGHU, '晾衣绳拉在消防通道上，说了也不听。', '您好：已上门劝导并拆除，另设了统一晾晒区。'],
  ['demo-neighbour-10', TANGHU, '想学用智能手机，有没有人教？', '您好：每周三下午有志愿者教手机，带上手机就行。'],
  [
    'demo-neighbour-11',
    TANGHU,
    '垃圾站下午两点清运，正好是午睡时间。',
    '您好：清运时间改到三点以后，已经和清运队说好。',
  ],
  ['demo-neighbour-12', BAIHE, '楼下的烧烤摊烟太大，窗子不敢开。', '您好：摊主已装净化器，晚上十点收摊，请您监督。'],
  ['demo-neighbour-13', BAIHE, '电动车充电老是飞线，看着害怕。', '您好：已拆除飞线十二处，新装充电口二十四个。'],
]

const UNHAPPY = { solved: 'no', level: 'unsatisfied', words: '还是有人不牵绳。' } as const

/** Judged and closed, or still open for another word: one every few days, the promise kept by all but one. */
export const ANSWERED: readonly DemoLetter[] = LINES.map(([writer, area, text, reply], i): DemoLetter => {
  const daysAgo = 84 - i * 3
  const reader = SECRETARY[area] ?? ''
  const waited = i === 4 ? 33 : 4 + (i % 7)
  const answered = daysAgo - waited
  return {
    ...{ name: `answered-${i}`, writer, level: 'community', area, daysAgo, text },
    steps: [
      [daysAgo - 2, reader, 'acknowledge', { text: '信看到了，正在安排，办好了给您回信。' }],
      [answered, reader, 'answer', { reply }],
      // One in four says nothing: that is not rated, and never satisfied.
      ...(i % 4 === 3
        ? []
        : ([[answered - 2, writer, 'rate', i === 6 ? UNHAPPY : { solved: 'yes', level: 'satisfied' }]] as const)),
    ],
  }
})
