import { parse } from 'csv-parse/sync'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { join } from 'node:path'
import { districtWords, seeds } from '../../../src/domain/text/district-words'
import { categories } from '../../../src/domain/text/word-category'
import { finderOf } from '../../../src/domain/text/word-list'
import { disguisesOf } from '../../builders/disguises'
import { quantile } from '../figure'
import { root } from '../root'
import type { Section } from './section'

/** Real messages to a city's government, never part of this repository: the folder is named by LINSHENG_MESSAGES. */
const FILE = join(process.env.LINSHENG_MESSAGES ?? join(root, '../shared/data/messages'), 'classified.csv.gz')
const SAMPLES = 20

interface Message {
  readonly title: string
  readonly detail: string
}

const says = finderOf(districtWords(new Map()))

/** Beside the list: how well it sees through disguises, and how often it sends a real message to a person for nothing. */
export const words: Section = {
  name: 'words',
  about: 'the word list: disguises that it sees through, and real messages that it sends to a person',
  run: (found, say) => {
    const all = seeds.map(({ word }) => disguisesOf(word))
    const caught = all.map((each) => each.filter((disguise) => says(`各位邻居，${disguise}，谢谢。`).length > 0).length)
    const total = all.flat().length
    found([
      {
        name: 'words that are seen through 19 of 20 disguises',
        measured: caught.filter((n) => n >= 19).length,
        unit: '',
        atLeast: seeds.length,
      },
      {
        name: 'disguises that are seen through',
        measured: (100 * caught.reduce((sum, n) => sum + n, 0)) / total,
        unit: '%',
        atLeast: 95,
        note: `of ${total}`,
      },
    ])
    if (!existsSync(FILE)) {
      say('no real messages on this machine: the rate that is sent to a person is not measured here')
      return Promise.resolve()
    }
    const messages = parse<Message>(gunzipSync(readFileSync(FILE)), { columns: true })
    const times: number[] = []
    const flagged = messages.flatMap(({ title, detail }, at) => {
      const text = `${title}\n${detail}`
      const begin = performance.now()
      const hits = says(text)
      times.push(performance.now() - begin)
      return hits.length > 0 ? [{ at, text, hits }] : []
    })
    const share = (count: number): number => (100 * count) / messages.length
    found([
      {
        name: 'real messages sent to a person with a mark',
        measured: share(flagged.length),
        unit: '%',
        atMost: 2,
        note: `${flagged.length} of ${messages.length}`,
      },
      ...categories.map((category) => {
        const of = flagged.filter(({ hits }) => hits.some((hit) => hit.category === category)).length
        return { name: `  ${category}`, measured: share(of), unit: '%', note: String(of) }
      }),
      { name: 'one message, p95', measured: quantile(times, 0.95), unit: 'ms' },
    ])
    const step = Math.max(1, Math.floor(flagged.length / SAMPLES))
    for (const { text, hits } of flagged.filter((_, i) => i % step === 0).slice(0, SAMPLES))
      for (const hit of hits.slice(0, 1))
        say(
          `${hit.category} ${hit.word}: …${hit.category === 'private-data' ? '(hidden)' : text.slice(Math.max(0, hit.at - 10), hit.at + hit.length + 10).replace(/\s/g, ' ')}…`,
        )
    return Promise.resolve()
  },
}
