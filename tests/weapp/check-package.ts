import { checkEntries } from './check-entries'
import { checkOldPhones } from './check-old-phones'
import { checkSizes } from './check-sizes'
import { checkStyles } from './check-styles'
import { compileWxml, compileWxss } from './compile'
import { WeappPackage } from './package'

const wordsOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

function attempt(work: () => string[]): string[] {
  try {
    return work()
  } catch (thrown) {
    return [wordsOf(thrown)]
  }
}

/** All that can be said against a built package without running it; an empty list when it is good. */
export function checkPackage(folder: string): string[] {
  let files: WeappPackage
  try {
    files = new WeappPackage(folder)
  } catch (thrown) {
    return [wordsOf(thrown)]
  }
  const compiled = [compileWxml, compileWxss].flatMap((compile) =>
    attempt(() => {
      compile(files)
      return []
    }),
  )
  return [
    ...compiled,
    ...[checkEntries, checkSizes, checkStyles, checkOldPhones].flatMap((check) => attempt(() => check(files))),
  ]
}
