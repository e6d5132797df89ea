import { builtPackage } from './built'
import { checkPackage } from './check-package'
import { complaintsOf, visitAll } from './visit'

test("the package passes WeChat's own compilers and limits, names nothing that is not there, and runs on old phones", () => {
  expect(checkPackage(builtPackage)).toEqual([])
})

test('every page opens without a problem and within its budget', async () => {
  const visits = await visitAll({ package: builtPackage })
  expect(visits.length).toBeGreaterThan(8)
  expect(visits.flatMap(complaintsOf)).toEqual([])
}, 60_000)
