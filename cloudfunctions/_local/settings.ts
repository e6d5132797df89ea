import { join, resolve } from 'node:path'

/** What a desk takes from its surroundings, read once. */
export interface Settings {
  readonly folder: string
  readonly port: number
  /** A PostgreSQL server to use instead of the embedded engine. */
  readonly databaseUrl: string | null
  readonly logFile: string
  /** Where dist/functions, dist/h5 and cloudbaserc.json lie: the project, or what LINSHENG_ROOT names in its place. */
  readonly root: string
  readonly manualClock: string | null
}

/** The environment's id: what `cloud://` names begin with and what the clients say when they call. */
export const envId = 'linsheng-desk'
export const bucket = 'desk'
export const region = 'ap-shanghai'

export class BadSetting extends Error {}

export function settingsFrom(env: NodeJS.ProcessEnv, argv: readonly string[], project: string): Settings {
  const root = resolve(env['LINSHENG_ROOT'] ?? project)
  const folder = resolve(env['LINSHENG_DATA'] ?? join(root, '.data'))
  return {
    folder,
    port: portFrom(env['PORT']),
    databaseUrl: env['DATABASE_URL'] ?? null,
    logFile: resolve(env['LINSHENG_LOG'] ?? join(folder, 'log', 'calls.log')),
    root,
    manualClock: manualClockFrom(argv),
  }
}

function portFrom(text: string | undefined): number {
  if (text === undefined || text === '') return 8787
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new BadSetting(`PORT 不是端口号 PORT is not a port number: ${text}`)
}

/** `--manual-clock` starts at this moment, `--manual-clock=<ISO>` at the given one. */
function manualClockFrom(argv: readonly string[]): string | null {
  const flag = argv.find((arg) => arg === '--manual-clock' || arg.startsWith('--manual-clock='))
  if (flag === undefined) return null
  const text = flag.slice('--manual-clock='.length)
  const at = text === '' ? Date.now() : Date.parse(text)
  if (!Number.isNaN(at)) return new Date(at).toISOString()
  throw new BadSetting(`--manual-clock 不是时间 --manual-clock is not an ISO time: ${text}`)
}
