// What WeChat's own checker says of a built package, offline, as one line of JSON on standard output:
//   { schemas: string[], quality: string[], compiled: { files, bytes }, faults: string[] }
//   node tools/weapp/judge.mjs dist/weapp
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensure } from './ensure.mjs'
import { checkSchemas } from './schemas.mjs'

const folder = path.resolve(process.argv[2] ?? 'dist/weapp')
const require = createRequire(path.join(ensure('ci'), 'package.json'))

// The checker talks while it works; standard output is for the verdict only.
// It also calls a check passed when the check itself broke, and only logs why; that is a fault here.
const faults = []
const say = (...words) => process.stderr.write(`${words.join(' ')}\n`)
Object.assign(console, { log: say, info: say, warn: say })
console.error = (...words) => {
  say(...words)
  faults.push(...words.filter((word) => word instanceof Error).map(String))
}
// It also leaves empty folders where it is started.
const workplace = mkdtempSync(path.join(tmpdir(), 'linsheng-judge-'))
process.chdir(workplace)
const ci = require('miniprogram-ci')

/** The key is never used: nothing is uploaded and the attributes that WeChat would send are the documented defaults. */
function projectAt(projectPath) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  })
  const project = new ci.Project({
    appid: 'wx0000000000000000',
    type: 'miniProgram',
    projectPath,
    privateKey,
    ignores: ['node_modules/**/*'],
  })
  project.attr = async () => require('miniprogram-ci/dist/config/config.js').DefaultProjectAttr
  return project
}

async function attempt(faults, work) {
  try {
    return await work()
  } catch (problem) {
    faults.push(String(problem?.message ?? problem))
    return undefined
  }
}

const schemas = checkSchemas(folder, require)
const project = await attempt(faults, async () => projectAt(folder))
const quality = project && (await attempt(faults, () => ci.checkCodeQuality(project)))
const compiled =
  project &&
  (await attempt(faults, () =>
    ci.getCompiledResult({
      project,
      setting: { es6: false, minifyJS: true, minifyWXML: true, minifyWXSS: true },
      threads: 1,
    }),
  ))
const verdict = {
  schemas,
  checked: (quality ?? []).map((item) => item.name),
  quality: (quality ?? []).filter((item) => !item.success).map((item) => `${item.name}: ${item.text}`),
  unused: (quality ?? []).find((item) => item.name === 'CONTAINS_UNUSED_CODES')?.detail ?? [],
  compiled: compiled && {
    files: Object.keys(compiled).length,
    bytes: Object.values(compiled).reduce((sum, content) => sum + Buffer.byteLength(content), 0),
  },
  faults,
}
process.chdir(tmpdir())
rmSync(workplace, { recursive: true, force: true })
process.stdout.write(`${JSON.stringify(verdict)}\n`, () => process.exit(0))
