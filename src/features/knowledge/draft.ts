import { chinaDay } from '../../domain/calendar/china-time'
import type { Article } from './view'

/** An article as it stands in the form: lists as they are typed. */
export interface Draft {
  readonly title: string
  readonly text: string
  /** One a line. */
  readonly questions: string
  /** Apart by spaces. */
  readonly keywords: string
  /** The id, or empty; with the names as they were picked. */
  readonly category: string
  readonly categoryNames: string
  readonly office: string
  readonly document: string
  /** YYYY-MM-DD, or empty. */
  readonly validUntil: string
  readonly forResidents: boolean
  readonly why: string
}

export const asDraft = (article: Article | null): Draft => ({
  title: article?.title ?? '',
  text: article?.text ?? '',
  questions: article?.questions.join('\n') ?? '',
  keywords: article?.keywords.join(' ') ?? '',
  category: article?.category?.id ?? '',
  categoryNames: article?.category?.name ?? '',
  office: article?.source.office ?? '',
  document: article?.source.document ?? '',
  validUntil: article?.validUntil ? chinaDay(Date.parse(article.validUntil)) : '',
  forResidents: article?.forResidents ?? false,
  why: '',
})

export const splitWords = (typed: string, by: '\n' | ' '): string[] =>
  typed
    .split(by === '\n' ? /\n+/ : /[\s,，、]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '')
