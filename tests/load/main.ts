import { cpus, loadavg } from 'node:os'
import { isMet, lineOf, type Figure } from './figure'
import { pglite } from './sections/pglite'
import { postgres } from './sections/postgres'
import { serving } from './sections/serving'
import { sizes } from './sections/sizes'
import { startUp } from './sections/start'
import { words } from './sections/words'
import { weapp } from './sections/weapp'
import type { Section } from './sections/section'

/**
 * `npm run bench [-- --only name]`: what the product promises about its speed and weight, measured here and now. Ends with 1 when
 * a target is missed, with 2 when something could not be measured.
 */
const sections: readonly Section[] = [sizes, weapp, startUp, words, pglite, postgres, serving]

function asked(argv: readonly string[]): readonly Section[] {
  const at = argv.findIndex((arg) => arg === '--only' || arg.startsWith('--only='))
  if (at < 0) return sections
  const name = argv[at]?.includes('=') ? argv[at].slice('--only='.length) : argv[at + 1]
  const found = sections.filter((section) => section.name === name)
  if (found.length > 0) return found
  console.error(`--only takes one of: ${sections.map((section) => section.name).join(', ')}`)
  process.exit(2)
}

async function bench(): Promise<number> {
  const all: Figure[] = []
  let unmeasured = 0
  for (const section of asked(process.argv.slice(2))) {
    // Times measured beside other work say little: whoever reads them should know how busy the machine was.
    const busy = `${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`
    console.log(`\n${section.name}: ${section.about} (${busy})`)
    try {
      await section.run(
        (figures) => {
          all.push(...figures)
          for (const figure of figures) console.log(`  ${lineOf(figure)}`)
        },
        (line) => console.log(`  … ${line}`),
      )
    } catch (error) {
      unmeasured += 1
      console.log(`  ✗  not measured: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const missed = all.filter((figure) => !isMet(figure))
  const judged = all.filter(({ atMost, atLeast }) => atMost !== undefined || atLeast !== undefined)
  const verdict =
    judged.length === 0 ? 'nothing to judge here' : `${judged.length - missed.length} of ${judged.length} targets met`
  console.log(`\n${verdict}${unmeasured > 0 ? `, ${unmeasured} sections not measured` : ''}`)
  return missed.length > 0 ? 1 : unmeasured > 0 ? 2 : 0
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
void bench().then((code) => process.exit(code))
