import { documentTerms } from '../../src/domain/text/terms'
import { Random } from './random'
import { personId } from './small-district'
import type { District } from './use-district'

const WORDS =
  '社保卡 身份证 居住证 医保 养老 公积金 停水 停电 燃气 噪音 油烟 宠物 犬证 电动车 充电 停车 垃圾 分类 物业 维修 基金 路灯 井盖 学位 入学 低保 残疾 救助 结婚 生育 户口 迁移 驾照 违章 消防 通道 加装 电梯 漏水 租房 备案 营业 执照 食品 投诉 热线 窗口 补办 办理 材料 时间 地址 流程 费用 预约'.split(
    ' ',
  )
const JOINTS = [
  '怎么',
  '到哪里',
  '需要',
  '可以',
  '请带',
  '在街道',
  '由社区',
  '工作日',
  '当场',
  '的',
  '和',
  '，',
  '。',
  '以后再',
]

/** A knowledge base of a city's size, put down at once: what its searches are measured on. */
export const layArticles = async (
  rows: District['rows'],
  count: number,
  { area, author } = { area: 'd', author: personId('operator') },
): Promise<void> => {
  const random = new Random(7)
  const said = (words: number): string =>
    Array.from({ length: words }, () => random.pick(WORDS) + random.pick(JOINTS)).join('')
  for (let done = 0; done < count; done += 250) {
    const batch = Array.from({ length: 250 }, (_, i) => {
      const title = `${random.pick(WORDS)}${random.pick(WORDS)}怎么办${done + i}`
      const [keywords, text] = [[random.pick(WORDS), random.pick(WORDS)], said(70)]
      return { id: random.uuid(), n: done + i, title, keywords, text, terms: documentTerms(title, keywords, text) }
    })
    await rows(
      `with b as (select * from jsonb_to_recordset($1::jsonb) as b (id uuid, n integer, title text, keywords jsonb, text text, terms jsonb)),
            made as (insert into article (id, number, version, state, area_id, area_path, edition, live_edition, latest_terms, live_terms,
                                          for_residents, created_at, changed_at, last_seq, last_hash)
                     select id, 'X' || n, 1, 'published', $4, array[$4], 1, 1, array(select jsonb_array_elements_text(terms)),
                            array(select jsonb_array_elements_text(terms)), n % 2 = 0, $2, $2::timestamptz - n * interval '1 minute', 0, '' from b)
       insert into article_version (article_id, edition, title, text, questions, keywords, office, for_residents, author_id, made_at)
       select id, 1, title, text, '{}', array(select jsonb_array_elements_text(keywords)), '办事处', n % 2 = 0, $3, $2 from b`,
      [JSON.stringify(batch), new Date(), author, area],
    )
  }
  await rows('vacuum analyze article')
  await rows('analyze article_version')
}
