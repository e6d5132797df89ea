import { lawOf } from '../law/law'
import type { Article } from './article'
import { roads, type Facts, type RoadInput } from './roads'

/** The law of an article, walked. It is about nobody, so nobody is recused. */
export const { decide, allowedRoads } = lawOf<Article, RoadInput, Facts>({
  roads,
  isRecused: () => false,
  hidden: [],
  alone: ['publish'],
})
