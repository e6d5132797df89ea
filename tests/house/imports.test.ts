import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { inAHouseOf, root } from './house'

interface Violation {
  readonly rule: { readonly name: string }
  readonly from: string
  readonly to: string
}

/** dependency-cruiser with the house's own rules, over a folder laid out as the house is. */
const violations = (folder: string): { found: Violation[]; modules: number } => {
  const args = ['src', 'cloudfunctions', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json']
  const answer = (() => {
    try {
      return execFileSync(join(root, 'node_modules/.bin/depcruise'), args, {
        cwd: folder,
        maxBuffer: 256 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'ignore'],
      })
    } catch (error) {
      // Its exit code is the number of violations.
      return (error as { stdout: Buffer }).stdout
    }
  })()
  const { summary } = JSON.parse(answer.toString()) as { summary: { violations: Violation[]; totalCruised: number } }
  return { found: summary.violations, modules: summary.totalCruised }
}

const { forbidden } = jest.requireActual<{ forbidden: { name: string }[] }>('../../.dependency-cruiser.cjs')

const CASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-cycle': { 'src/domain/cycle-a.ts': `import './cycle-b'`, 'src/domain/cycle-b.ts': `import './cycle-a'` },
  resolves: { 'src/ui/lost.ts': `import './nowhere'` },
  'domain-alone': { 'src/domain/outward.ts': `import 'valibot'` },
  'contract-down': { 'src/contract/upward.ts': `import type { X } from '../gateway/x'\nexport type Y = X` },
  'words-down': { 'src/words/upward.ts': `import '../contract/x'` },
  'gateway-down': { 'src/gateway/upward.ts': `import '../ui/x'` },
  'ui-dumb': { 'src/ui/knowing.ts': `import type { X } from '../domain/x'\nexport type Y = X` },
  'forms-down': { 'src/forms/upward.ts': `import '../features/desk/x'` },
  'features-down': { 'src/features/ticket/upward.ts': `import '../../pages/home/x'` },
  'pages-down': { 'src/pages/home/upward.ts': `import '../../app'` },
  'features-apart': { 'src/features/ticket/sideways.ts': `import '../desk/x'` },
  'pages-apart': { 'src/pages/home/sideways.ts': `import '../ticket/x'` },
  'wings-apart': { 'src/features/ticket/across.ts': `import '../../../cloudfunctions/_kernel/x'` },
  'wings-apart-too': { 'cloudfunctions/ticket/across.ts': `import '../../src/gateway/x'` },
  'kernel-down': { 'cloudfunctions/_kernel/upward.ts': `import '../_database/x'` },
  'database-down': { 'cloudfunctions/_database/upward.ts': `import '../ticket/x'` },
  'matter-down': { 'cloudfunctions/_matter/upward.ts': `import '../ticket/x'` },
  'composed-down': { 'cloudfunctions/_composed/upward.ts': `import '../_local/x'` },
  'nouns-down': { 'cloudfunctions/ticket/upward.ts': `import '../_local/x'` },
  'nouns-apart': { 'cloudfunctions/ticket/sideways.ts': `import '../person/x'` },
  'platforms-apart': { 'cloudfunctions/_cloudbase/sideways.ts': `import '../_local/x'` },
  'platforms-apart-too': { 'cloudfunctions/_local/sideways.ts': `import '../_cloudbase/x'` },
  'one-door-to-the-platform': { 'cloudfunctions/file/sdk.ts': `import '@cloudbase/node-sdk'` },
  'one-door-to-the-database': { 'cloudfunctions/ticket/driver.ts': `import 'pg'` },
  'one-door-to-the-engine': { 'cloudfunctions/_database/engine.ts': `import '@electric-sql/pglite'` },
  'no-client-in-the-cloud': { 'cloudfunctions/ticket/screen.ts': `import 'react'` },
  'no-machine-in-the-client': { 'src/gateway/machine.ts': `import 'node:fs'` },
  'not-from-tests': { 'cloudfunctions/ticket/leaning.ts': `import '../../tests/builders/x'` },
  declared: { 'cloudfunctions/ticket/tool.ts': `import 'fast-check'` },
}

/** What the planted files import: something that is there, in every room. */
const ROOMS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'src/domain/x.ts',
    'src/contract/x.ts',
    'src/gateway/x.ts',
    'src/ui/x.ts',
    'src/forms/x.ts',
    'src/features/desk/x.ts',
    'src/pages/home/x.ts',
    'src/pages/ticket/x.ts',
    'src/app.ts',
    'cloudfunctions/_kernel/x.ts',
    'cloudfunctions/_database/x.ts',
    'cloudfunctions/_matter/x.ts',
    'cloudfunctions/_composed/x.ts',
    'cloudfunctions/ticket/x.ts',
    'cloudfunctions/person/x.ts',
    'cloudfunctions/_local/x.ts',
    'cloudfunctions/_cloudbase/x.ts',
    'tests/builders/x.ts',
  ].map((path) => [path, 'export type X = 1\nexport const x = 1\n']),
)

it('the house keeps its rules', () => {
  const { found, modules } = violations(root)
  expect(found.map((each) => `${each.rule.name}: ${each.from} → ${each.to}`)).toEqual([])
  // A rule that looks at nothing finds nothing.
  expect(modules).toBeGreaterThan(300)
})

it('each rule finds its planted violation, and finds nothing else', () => {
  expect(Object.keys(CASES).sort()).toEqual(forbidden.map((rule) => rule.name).sort())
  expect(existsSync(join(root, 'node_modules/@cloudbase/node-sdk'))).toBe(true)
  const planted = Object.assign({}, ROOMS, ...Object.values(CASES)) as Record<string, string>
  const { found } = inAHouseOf(planted, violations)
  for (const [rule, files] of Object.entries(CASES))
    expect([rule, found.some((each) => each.rule.name === rule && each.from in files)]).toEqual([rule, true])
  expect(found.filter((each) => each.from in ROOMS)).toEqual([])
})
