import type { Data } from '../../gateway/make-call'
import { useCall } from '../../gateway/use-call'

export type Me = Data<'person', 'me'>
export type AreaName = Me['home'][number]

/** Who I am; from the device's memory at once, from the cloud a moment later. */
export const useMe = () => useCall('person', 'me', {}, { keep: true })

/** The community I live in; undefined while none is chosen. */
export const communityOf = (path: readonly AreaName[]): AreaName | undefined =>
  path.find((area) => area.kind === 'community')

/** 东升街道 棠湖社区 第2网格: without the district, which everybody knows. */
export const sayArea = (path: readonly AreaName[]): string =>
  path
    .filter((area) => area.kind !== 'district')
    .map((area) => area.name)
    .join(' ')
