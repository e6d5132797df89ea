import { builtPackage } from './built'
import { packageBytes } from './check-sizes'
import type { PhoneOptions } from './harness/phone'
import type { PageFigures } from './harness/protocol'
import { WeappPackage } from './package'
import { visitAll } from './visit'

export interface WeappFigures {
  /** Bytes of each package as built, by its root; the main package is ''. */
  packages: Record<string, number>
  all: number
  pages: PageFigures[]
  largestFirstSetData: number
  mostNodes: number
}

/** What the package weighs and what each of its pages costs when it opens, measured in the harness. */
export async function weappFigures(
  options: PhoneOptions = {},
  queries: Record<string, Record<string, string>> = {},
): Promise<WeappFigures> {
  const packages = packageBytes(new WeappPackage(options.package ?? builtPackage))
  const visits = await visitAll(options, queries)
  const broken = visits.flatMap((visit) => visit.problems.map((problem) => `${visit.page}: ${problem.text}`))
  if (broken.length > 0) throw new Error(`a package with problems is not measured:\n${broken.join('\n')}`)
  const pages = visits.map(({ problems: _none, ...figures }) => figures)
  return {
    packages,
    all: Object.values(packages).reduce((sum, bytes) => sum + bytes, 0),
    pages,
    largestFirstSetData: Math.max(...pages.map((page) => page.firstSetData)),
    mostNodes: Math.max(...pages.map((page) => page.nodes)),
  }
}
