import type { Random } from '../random'

const ROADS = [
  '迎春路',
  '丰乐路',
  '清泰路',
  '安居街',
  '团结路',
  '花园街',
  '普贤路',
  '星空路',
  '锦华路',
  '白河路',
  '临港路',
  '康和路',
]

export interface Blanks {
  readonly community: string
  readonly street: string
  readonly estate: string
  readonly road: string
  readonly n: string
  readonly m: string
}

export const blanksFor = (community: string, street: string, estate: string | undefined, random: Random): Blanks => ({
  community,
  street,
  estate: estate ?? `${community}小区`,
  road: random.pick(ROADS),
  n: String(random.whole(1, 12)),
  m: String(random.whole(3, 9)),
})

/** Fills `{blanks}` and settles `[this|or that]`. A blank that nobody fills is a mistake in the story. */
export function fill(words: string, blanks: Readonly<Record<string, string>>, random: Random): string {
  const chosen = words.replace(/\[([^\]]*)\]/g, (_, options: string) => random.pick(options.split('|')))
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => {
    const filled = blanks[name]
    if (filled === undefined) throw new Error(`no {${name}} for: ${words}`)
    return filled
  })
}
