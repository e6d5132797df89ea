import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

type Json = Record<string, unknown>
const isBag = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []

export interface Subpackage {
  root: string
  pages: string[]
}
export interface TabItem {
  page: string
  text: string
  icon?: string
  chosenIcon?: string
}

/** A built mini-program as WeChat reads it: app.json decides which pages there are and in which package each file lies. */
export class WeappPackage {
  readonly app: Json
  readonly mainPages: string[]
  readonly subpackages: Subpackage[]
  readonly tabs: TabItem[]

  constructor(readonly folder: string) {
    if (!existsSync(path.join(folder, 'app.json'))) {
      throw new Error(`no mini-program package in ${folder} (no app.json): npm run build:weapp`)
    }
    this.app = this.json('app.json')
    this.mainPages = strings(this.app.pages)
    const listed = this.app.subPackages ?? this.app.subpackages
    this.subpackages = (Array.isArray(listed) ? listed.filter(isBag) : []).map((item) => {
      const root = String(item.root).replace(/^\/|\/$/g, '')
      return { root, pages: strings(item.pages).map((page) => `${root}/${page}`) }
    })
    const bar = isBag(this.app.tabBar) && Array.isArray(this.app.tabBar.list) ? this.app.tabBar.list.filter(isBag) : []
    this.tabs = bar.map((item) => ({
      page: String(item.pagePath),
      text: String(item.text),
      ...(typeof item.iconPath === 'string' ? { icon: item.iconPath } : {}),
      ...(typeof item.selectedIconPath === 'string' ? { chosenIcon: item.selectedIconPath } : {}),
    }))
  }

  get pages(): string[] {
    return [...this.mainPages, ...this.subpackages.flatMap((subpackage) => subpackage.pages)]
  }

  has(file: string): boolean {
    return existsSync(path.join(this.folder, file)) && statSync(path.join(this.folder, file)).isFile()
  }

  read(file: string): string {
    return readFileSync(path.join(this.folder, file), 'utf8')
  }

  /** The file's content; an empty object when there is none (a page needs no json of its own). */
  json(file: string): Json {
    if (!this.has(file)) return {}
    const value: unknown = JSON.parse(this.read(file))
    if (!isBag(value)) throw new Error(`${file} is not an object`)
    return value
  }

  bytes(file: string): number {
    return statSync(path.join(this.folder, file)).size
  }

  /** Every file, with forward slashes, sorted. */
  files(ending = ''): string[] {
    return readdirSync(this.folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.split(path.sep).join('/'))
      .filter((file) => file.endsWith(ending) && this.has(file))
      .sort()
  }

  /** The root of the subpackage a file belongs to; '' for the main package. */
  packageOf(file: string): string {
    return this.subpackages.find((subpackage) => file.startsWith(`${subpackage.root}/`))?.root ?? ''
  }

  /** tag → path of the component (no ending), as the page's, the component's or the app's json names it. */
  componentsOf(file: string): Record<string, string> {
    const found: Record<string, string> = {}
    for (const [source, folder] of [
      ['app.json', ''],
      [`${file}.json`, path.posix.dirname(file)],
    ] as const) {
      const named = this.json(source).usingComponents
      if (!isBag(named)) continue
      for (const [tag, where] of Object.entries(named)) {
        const to = String(where)
        found[tag] = to.startsWith('/') ? to.slice(1) : path.posix.join(folder, to)
      }
    }
    return found
  }
}
