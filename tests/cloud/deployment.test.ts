import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { parseCron } from '../../cloudfunctions/_local/clock/cron'
import { nouns } from '../../src/contract/nouns'
import type { Contract } from '../../src/contract/row'
import { openDesk } from './desk'

/** What deploys: its declaration against the shape that CloudBase's CLI documents, its weight, and that it boots as the platform boots it. */
const root = resolve(__dirname, '../..')
const config = JSON.parse(readFileSync(join(root, 'cloudbaserc.json'), 'utf8')) as { functions: Declared[] } & Record<
  string,
  unknown
>
const names = Object.keys(nouns)
/** A noun that needs another one is wired in `_composed`. */
const wiredAt = (name: string): string => {
  const composed = `../../cloudfunctions/_composed/${name}`
  return existsSync(join(__dirname, `${composed}.ts`)) ? composed : `../../cloudfunctions/${name}/index`
}

interface Declared {
  readonly name: string
  readonly triggers?: { name: string; type: string; config: string }[]
  readonly [field: string]: unknown
}

/** https://docs.cloudbase.net/cli-v1/functions/configs; unknown fields are silently dropped by the CLI, so they fail here. */
const FIELDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  name: (value) => typeof value === 'string' && /^[A-Za-z][\w-]{1,59}$/.test(value),
  handler: (value) => value === 'index.main',
  runtime: (value) => ['Nodejs18.15', 'Nodejs20.19'].includes(String(value)),
  timeout: (value) => typeof value === 'number' && value >= 1 && value <= 60,
  memorySize: (value) => [128, 256, 512, 1024, 2048].includes(Number(value)),
  installDependency: (value) => typeof value === 'boolean',
  envVariables: (value) => Object.values(value as object).every((text) => typeof text === 'string'),
  vpc: (value) =>
    Object.keys(value as object)
      .sort()
      .join() === 'subnetId,vpcId',
  triggers: (value) =>
    Array.isArray(value) && value.every((one: object) => Object.keys(one).sort().join() === 'config,name,type'),
}

describe('cloudbaserc.json', () => {
  it('has the documented fields and no others', () => {
    expect(Object.keys(config).sort()).toEqual(['envId', 'functionRoot', 'functions', 'version'])
    expect(config['version']).toBe('2.0')
    const wrong = config.functions.flatMap((one) =>
      Object.entries(one)
        .filter(([field, value]) => !FIELDS[field]?.(value))
        .map(([field]) => `${one.name}.${field}`),
    )
    expect(wrong).toEqual([])
  })

  it('declares each noun once, all with the same limits and surroundings', () => {
    expect(config.functions.map((one) => one.name).sort()).toEqual([...names].sort())
    // A setting that begins with a noun's name is that noun's own.
    const own = (name: string, variables: unknown): object =>
      Object.fromEntries(
        Object.entries(variables as object).filter(([key]) => !key.startsWith(`${name.toUpperCase()}_`)),
      )
    const same = config.functions.map((one) =>
      JSON.stringify({ ...one, name: '', triggers: undefined, envVariables: own(one.name, one.envVariables) }),
    )
    expect(new Set(same).size).toBe(1)
  })

  it('names no secret and takes each from .env', () => {
    const taken = [...JSON.stringify(config).matchAll(/\{\{env\.(\w+)\}\}/g)].map((found) => found[1])
    expect([...new Set(taken)].sort()).toEqual([
      'CLOUDBASE_ENV',
      'DATABASE_URL',
      'HOTLINE_PUSH_KEYS',
      'INBOX_TEMPLATES',
      'PGPOOL_MAX',
    ])
    const guide = readFileSync(join(root, 'docs/deploy.md'), 'utf8')
    for (const name of taken) expect(guide).toMatch(`${name}=`)
  })

  it('declares exactly the timers that the nouns answer, at times that can be read', async () => {
    const answered: string[] = []
    for (const name of names) {
      const { noun } = (await import(wiredAt(name))) as { noun: { timers?: object } }
      answered.push(...Object.keys(noun.timers ?? {}).map((timer) => `${name}/${timer}`))
    }
    const declared = config.functions.flatMap((one) => (one.triggers ?? []).map((timer) => `${one.name}/${timer.name}`))
    expect(declared.sort()).toEqual(answered.sort())
    for (const { config: cron } of config.functions.flatMap((one) => one.triggers ?? [])) {
      expect(parseCron(cron).next(Date.now())).not.toBeNull()
    }
  })
})

it('docs/deploy.md: its SQL makes a district that the schema takes and that gets its administrator', async () => {
  const guide = readFileSync(join(root, 'docs/deploy.md'), 'utf8')
  const sql = /```sql\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const desk = await openDesk({ seed: 'empty' })
  const client = new pg.Client({ connectionString: desk.databaseUrl })
  await client.connect()
  await client.query(sql)
  const admin = (...flags: string[]): string =>
    spawnSync(process.execPath, [join(root, 'dist/local/admin.js'), ...flags], {
      env: { ...process.env, LINSHENG_DATA: desk.data },
      encoding: 'utf8',
    }).stdout
  const code = /[A-Z2-9]{4}(-[A-Z2-9]{4}){3}/.exec(admin('--name=张三'))?.[0]
  await client.end()
  const accepted = await desk.call('wx-oFIRST', 'person', 'accept', { code })
  const again = await desk.call('wx-oSECOND', 'person', 'accept', { code })
  await desk.close()
  expect(accepted).toMatchObject({
    ok: true,
    data: { assignments: [{ role: 'administrator', area: { id: '510116' } }] },
  })
  expect(again.ok).toBe(false)
})

describe('the bundles', () => {
  beforeAll(() => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'config/build-functions.mjs')], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
  })

  const bundle = (name: string): string => join(root, 'dist/functions', name, 'index.js')

  it.each(names)('%s: one file of at most 1.1 MB, 350 KB packed', (name) => {
    expect(readdirSync(join(root, 'dist/functions', name)).sort()).toEqual(['index.js', 'package.json'])
    const bytes = readFileSync(bundle(name))
    expect(bytes.length).toBeLessThanOrEqual(1.1 * 1024 * 1024)
    expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(350 * 1024)
  })

  it.each(names)('%s: boots alone under the platform’s environment and refuses a stranger', (name) => {
    // Nothing of the project is in reach: no node_modules, another working directory, the names that the platform sets.
    const script = `require(${JSON.stringify(bundle(name))}).main({ action: ${JSON.stringify(firstAction(name))}, input: {} }, { environment: '{}' })
      .then((reply) => process.stdout.write('REPLY' + JSON.stringify(reply)))`
    const env = {
      PATH: process.env.PATH ?? '',
      TENCENTCLOUD_RUNENV: 'SCF',
      SCF_NAMESPACE: 'env',
      TZ: 'UTC',
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    }
    const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: '/', env, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout.split('REPLY')[1] ?? '{}')).toMatchObject({ ok: false, code: 'not-signed-in' })
  })

  it('load the SDK only when a call needs it: half of its own loading time at the most', () => {
    const time = (file: string): number => {
      const script = `const t = process.hrtime.bigint(); require(${JSON.stringify(file)}); process.stdout.write(String(Number(process.hrtime.bigint() - t) / 1e6))`
      return Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout)
    }
    const best = (file: string): number => Math.min(...Array.from({ length: 5 }, () => time(file)))
    const sdk = best(join(root, 'node_modules/@cloudbase/node-sdk'))
    expect(sdk).toBeGreaterThan(0)
    expect(best(bundle('ticket'))).toBeLessThanOrEqual(sdk / 2)
  })

  it('say so when a part that was left out is reached for', () => {
    expect(existsSync(bundle('file'))).toBe(true)
    expect(readFileSync(bundle('file'), 'utf8')).toMatch('@cloudbase/ai is left out of this bundle')
  })
})

/** The first action that is for somebody alone: what is published is read by strangers too. */
function firstAction(name: string): string {
  const rows: Contract = nouns[name as keyof typeof nouns]
  return Object.keys(rows).find((action) => rows[action]?.open !== true) ?? ''
}
