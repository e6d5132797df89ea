import type { Data } from '../../gateway/make-call'

export type Article = Data<'knowledge', 'open'>
export type Card = Data<'knowledge', 'search'>['items'][number]
export type Edition = Article['versions'][number]
