import path from 'node:path'
import type { WeappPackage } from '../../package'
import { type Bag, type Fn, isBag, isFn, type Realm } from './realm'

/** WeChat's require: files of the package only, by relative path, never into another subpackage. */
export class Modules {
  private readonly loaded = new Map<string, Bag>()

  constructor(
    private readonly files: WeappPackage,
    private readonly realm: Realm,
  ) {}

  load(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const module = this.realm.bag({ exports: this.realm.bag() })
    this.loaded.set(file, module)
    const run = this.realm.wrap(this.files.read(file), file)
    run.call(module.exports, this.requireFrom(file), module, module.exports)
    return module.exports
  }

  private requireFrom(from: string): Fn {
    const require: Fn = (wanted) => this.load(this.resolve(from, String(wanted)))
    const later = (wanted: unknown): unknown =>
      this.realm.promise((resolve, reject) => {
        try {
          resolve(this.load(this.find(from, String(wanted))))
        } catch (thrown) {
          reject(isBag(thrown) || isFn(thrown) ? thrown : this.realm.error(String(thrown)))
        }
      })
    return Object.assign(require, { async: later })
  }

  private find(from: string, wanted: string): string {
    const bare = wanted.startsWith('/') ? wanted.slice(1) : path.posix.join(path.posix.dirname(from), wanted)
    const file = [bare, `${bare}.js`, `${bare}/index.js`].find((name) => name.endsWith('.js') && this.files.has(name))
    if (!file || !/^\.{0,2}\//.test(wanted))
      throw this.realm.error(`module '${bare}.js' is not defined, require args is '${wanted}'`)
    return file
  }

  private resolve(from: string, wanted: string): string {
    const file = this.find(from, wanted)
    const home = this.files.packageOf(file)
    if (home !== '' && home !== this.files.packageOf(from)) {
      throw this.realm.error(`module '${file}' lies in subpackage '${home}' and cannot be required from '${from}'`)
    }
    return file
  }
}
