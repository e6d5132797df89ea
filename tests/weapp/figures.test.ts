import { weappFigures } from './figures'
import { plant } from './plant'
import { tinyPackage } from './tiny-package'

test('figures of a package: bytes by package, and what each page costs', async () => {
  const tiny = plant(undefined, tinyPackage)
  const figures = await weappFigures({ package: tiny.folder })
  tiny.remove()
  expect(Object.keys(figures.packages)).toEqual(['', 'extra'])
  expect(figures.packages.extra).toBe(
    Buffer.byteLength(
      Object.entries(tinyPackage)
        .flatMap(([file, text]) => (file.startsWith('extra/') ? text : []))
        .join(''),
    ),
  )
  expect(figures.pages.map((page) => page.page)).toEqual(['pages/home/index', 'pages/mine/index', 'extra/show'])
  expect(figures.largestFirstSetData).toBe(Math.max(...figures.pages.map((page) => page.firstSetData)))
})

test('a package with problems is not measured', async () => {
  const broken = plant(undefined, { ...tinyPackage, 'say.js': 'throw new Error("planted")' })
  await expect(weappFigures({ package: broken.folder })).rejects.toThrow('planted')
  broken.remove()
})
