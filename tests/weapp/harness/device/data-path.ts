import { type Bag, isBag } from './realm'

/** `root.cn.[0].v`, `list[2].name` and `a.b` alike. */
export function segments(path: string): string[] {
  return path.split(/[.[\]]+/).filter((part) => part !== '')
}

/** Writes one entry of a setData into the data, making what is missing on the way, as WeChat does. */
export function writePath(data: Bag, path: string, value: unknown, make: (list: boolean) => unknown): void {
  const parts = segments(path)
  let at: Bag = data
  parts.forEach((part, index) => {
    if (index === parts.length - 1) {
      at[part] = value
      return
    }
    const next = at[part]
    if (isBag(next)) {
      at = next
      return
    }
    const made = make(/^\d+$/.test(parts[index + 1] ?? '')) as Bag
    at[part] = made
    at = made
  })
}
