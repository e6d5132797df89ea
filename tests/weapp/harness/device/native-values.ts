/** What an input shows: what was typed, until the package itself says another value. */
export class NativeValues {
  private readonly known = new Map<string, { said: unknown; shown: unknown }>()

  shown(key: string, said: unknown): unknown {
    const entry = this.known.get(key)
    if (entry && entry.said === said) return entry.shown
    this.known.set(key, { said, shown: said })
    return said
  }

  type(key: string, value: unknown): void {
    const entry = this.known.get(key)
    if (entry) entry.shown = value
    else this.known.set(key, { said: undefined, shown: value })
  }
}
