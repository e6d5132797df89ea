import { View } from '@tarojs/components'
import { aria } from '../../ui/aria'
import { sumsByYear } from './card-sums'
import type { Card } from './view'
import './card-face.scss'

/** 奉献卡: the sum large, the years under it, each with a bar of its share in the longest. */
export function CardFace({ card }: { readonly card: Card }) {
  const years = sumsByYear(card.years)
  const longest = Math.max(...years.map(({ hours }) => hours), 1)
  return (
    <View className="serve-card" {...aria({ role: 'group', label: '奉献卡' })}>
      <View className="serve-card__top">
        <View>邻声 · 奉献卡</View>
        <View>{card.community?.name ?? ''}</View>
      </View>
      <View className="serve-card__name">{card.name}</View>
      <View className="serve-card__sum">
        <View className="serve-card__hours">{card.hours}</View>
        <View className="serve-card__unit">小时</View>
        <View className="serve-card__count">{`${card.records} 次服务`}</View>
      </View>
      {years.map(({ year, hours, records }) => (
        <View key={year} className="serve-card__year">
          <View className="serve-card__line">
            <View>{`${year} 年`}</View>
            <View>{`${hours} 小时 · ${records} 次`}</View>
          </View>
          <View className="serve-card__track" {...aria({ hidden: true })}>
            <View className="serve-card__bar" style={{ width: `${Math.round((hours / longest) * 100)}%` }} />
          </View>
        </View>
      ))}
      {card.thanks !== null && <View className="serve-card__thanks">{`${card.thanks} 位居民说，得到了帮助`}</View>}
    </View>
  )
}
