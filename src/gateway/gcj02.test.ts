import { toGcj02 } from './gcj02'

test('Tiananmen, as every description of the approximation gives it', () => {
  const found = toGcj02({ longitude: 116.404, latitude: 39.915 })
  expect(found.longitude).toBeCloseTo(116.410_244_499, 5)
  expect(found.latitude).toBeCloseTo(39.916_404_281, 5)
})

test('in Shuangliu the two are some hundred metres apart', () => {
  const seen = { longitude: 103.92, latitude: 30.57 }
  const found = toGcj02(seen)
  const metres = Math.hypot((found.longitude - seen.longitude) * 95_800, (found.latitude - seen.latitude) * 110_900)
  expect(metres).toBeGreaterThan(200)
  expect(metres).toBeLessThan(700)
})
