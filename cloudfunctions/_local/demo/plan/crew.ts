import { chinaParts } from '../../../../src/domain/calendar/china-time'
import type { Random } from '../random'

/** Who is on duty for a task at that hour, among those of the sign-in page. */
export function operatorAt(at: number, random: Random): string {
  const { hour } = chinaParts(at)
  return hour >= 20 || hour < 8
    ? random.pick(['demo-liu-yang', 'demo-tang-wei'])
    : random.pick(['demo-chen-jing', 'demo-he-xiaoyu'])
}

export function dispatcherAt(at: number, street: string, random: Random): string {
  const { hour } = chinaParts(at)
  if (hour >= 19 || hour < 8) return 'demo-sun-hao'
  if (street === '510116001' && random.chance(0.7)) return 'demo-luo-fang'
  if (street === '510116002' && random.chance(0.7)) return 'demo-yan-bo'
  return 'demo-zhao-min'
}

export const verifier = (random: Random): string => (random.chance(0.7) ? 'demo-qin-yue' : 'demo-fu-jie')
export const supervisor = (random: Random): string => (random.chance(0.7) ? 'demo-tao-zhiqiang' : 'demo-xiong-li')
/** Never in the unit that is judged: these hold no unit at all. */
export const reviewer = (random: Random): string => (random.chance(0.6) ? verifier(random) : supervisor(random))
