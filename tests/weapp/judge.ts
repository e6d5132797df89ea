import { execFileSync } from 'node:child_process'
import path from 'node:path'

/** What WeChat's own checker says of a package. */
export interface Verdict {
  schemas: string[]
  checked: string[]
  quality: string[]
  unused: string[]
  compiled?: { files: number; bytes: number }
  faults: string[]
}

/** Runs the checker in a process of its own (it changes the globals of the one it runs in); installs it when it is missing. */
export function judge(folder: string): Verdict {
  const script = path.resolve('tools/weapp/judge.mjs')
  const said = execFileSync(process.execPath, [script, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(said) as Verdict
}
