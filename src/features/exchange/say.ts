import { agreementRoadWords, listingRoadWords, listingStateWords } from '../../words/exchange'
import { roleWords } from '../../words/person'
import { sayDay } from '../../words/time'
import { wordOf } from '../../words/word-of'
import type { AgreementCard, Entry, ListingCard } from './view'

/** Who offers or asks: a unit by name, a community by name. */
export const sayWhose = ({ unit, area }: Pick<ListingCard, 'unit' | 'area'>): string => unit?.name ?? area?.name ?? ''

/** How much of it is left. */
export const sayLeft = ({ state, quantity, taken, finished }: ListingCard): string => {
  if (state === 'closed') return quantity > 1 ? `${quantity} 份都完成了` : listingStateWords.closed
  if (state !== 'open' && state !== 'claimed') return listingStateWords[state]
  const left = quantity - taken
  if (quantity === 1) return left > 0 ? '还没有人认领' : finished > 0 ? '已完成' : '已有人认领'
  return left > 0 ? `共 ${quantity} 份，还有 ${left} 份可认领` : `${quantity} 份都有人认领了`
}

/** 11月28日 到 12月31日, as days are said. */
export const sayTerm = ({ from, to }: Pick<AgreementCard, 'from' | 'to'>, now: number): string =>
  `${sayDay(Date.parse(from), now)} 到 ${sayDay(Date.parse(to), now)}`

const roads: Readonly<Record<string, string>> = {
  ...listingRoadWords,
  ...agreementRoadWords,
  propose: '登记',
  claim: '提出认领',
  'close-unrated': '到期没有评价',
}

export const sayRoad = (road: string): string => wordOf(roads, road) ?? '变更'

/** Staff by name and unit, a resident as a resident, a timer as nobody. */
export const sayWho = ({ who }: Entry): string => {
  if (who.role === 'rule') return '到时间自动办理'
  const role = who.role === 'requester' ? '居民' : wordOf(roleWords, who.role)
  return [...new Set([who.unit, who.name, role])].filter(Boolean).join(' ')
}
