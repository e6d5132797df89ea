import { chinaParts } from '../calendar/china-time'
import { cutTo } from '../text/cut'
import { tidy } from '../text/tidy'

/** What a field of a message can be filled with. `due` is the promise; where none was made, the moment it was told. */
export const fieldSources = ['title', 'next', 'number', 'due', 'made'] as const
export type FieldSource = (typeof fieldSources)[number]

/** WeChat's kinds of fields that we fill: `thing1` is of the kind `thing`. */
export const fieldKinds = ['thing', 'character_string', 'phrase', 'name', 'time', 'date', 'number'] as const
export type FieldKind = (typeof fieldKinds)[number]

export interface Told {
  readonly title: string
  readonly next: string
  readonly number: string
  /** Epoch ms. */
  readonly due: number | null
  readonly made: number
}

const FIELD = /^([a-z_]+)\d{1,3}$/

/** The kind of a field by its name; null when it is none that we can fill. */
export const kindOf = (field: string): FieldKind | null => {
  const kind = FIELD.exec(field)?.[1]
  return fieldKinds.find((known) => known === kind) ?? null
}

const two = (part: number): string => String(part).padStart(2, '0')

/** `2026年11月21日 15:01`, in China. */
export const messageTime = (at: number): string => {
  const { year, month, day, hour, minute } = chinaParts(at)
  return `${year}年${two(month)}月${two(day)}日 ${two(hour)}:${two(minute)}`
}

const HAN = /\p{Script=Han}/u
const only = (text: string, allowed: RegExp): string =>
  Array.from(text)
    .filter((sign) => allowed.test(sign))
    .join('')
const oneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ').trim()

/** Limits of WeChat's template fields (developers.weixin.qq.com, 订阅消息参数值内容限制). What would be empty fails with 47003. */
const writers: Readonly<Record<Exclude<FieldKind, 'time' | 'date'>, (text: string) => string>> = {
  thing: (text) => cutTo(oneLine(text), 20) || '-',
  character_string: (text) =>
    only(oneLine(text), /[\x20-\x7e]/)
      .trim()
      .slice(0, 32)
      .trim() || '-',
  // A rare sign is two units long: five units, and none of them half a sign.
  phrase: (text) =>
    Array.from(only(text, HAN)).reduce((kept, sign) => ((kept + sign).length > 5 ? kept : kept + sign), '') || '无',
  name: (text) => cutTo(oneLine(text), 10) || '-',
  number: (text) => only(text, /[0-9]/).slice(0, 32) || '0',
}

/** One field of a message, within WeChat's limits and never empty. */
export const fieldValue = (kind: FieldKind, source: FieldSource, told: Told): string => {
  if (kind === 'time' || kind === 'date') return messageTime(source === 'due' ? (told.due ?? told.made) : told.made)
  const text = source === 'due' || source === 'made' ? messageTime(told[source] ?? told.made) : told[source]
  return writers[kind](text)
}
