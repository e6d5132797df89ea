import { likenessTo } from './likeness'

describe('what a caller repeats', () => {
  const alike = likenessTo('棠湖小区北门的路灯坏了，晚上看不见路')
  it('is the same matter in other words', () => {
    expect(alike('棠湖小区北门路灯不亮')).toBeGreaterThan(0.2)
    expect(alike('棠湖小区北门的路灯坏了，晚上看不见路')).toBe(1)
  })
  it('is not another matter of the same place', () => {
    expect(alike('楼上漏水，卫生间顶棚往下滴')).toBeLessThan(0.05)
    expect(alike('')).toBe(0)
    expect(likenessTo('')('')).toBe(0)
  })
  it('reads the same the other way round', () => {
    const [one, other] = ['停水两天了', '昨天起停水，没人管']
    expect(likenessTo(one)(other)).toBe(likenessTo(other)(one))
  })
})
