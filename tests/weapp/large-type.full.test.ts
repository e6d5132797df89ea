import { builtPackage } from './built'
import { complaintsOf, visitAll } from './visit'

test('every page opens in large type on a small phone', async () => {
  const visits = await visitAll({ package: builtPackage, width: 320, height: 568, fontScale: 1.4, platform: 'ios' })
  expect(visits.flatMap(complaintsOf)).toEqual([])
}, 60_000)
