/** Column lists for the few statements that are made of a record: names come from our own code, values are always bound. */
export class Values {
  readonly bound: unknown[] = []

  bind(value: unknown): string {
    this.bound.push(value)
    return `$${this.bound.length}`
  }

  /** `(a, b) values ($1, $2)` */
  insert(record: Readonly<Record<string, unknown>>): string {
    const names = Object.keys(record)
    return `(${names.join(', ')}) values (${names.map((name) => this.bind(record[name])).join(', ')})`
  }

  /** `(a, b) select $1, $2`, for an insert that depends on another part of the statement. Types are cast by `casts`. */
  insertSelect(record: Readonly<Record<string, unknown>>, casts: Readonly<Record<string, string>>): string {
    const names = Object.keys(record)
    return `(${names.join(', ')}) select ${names.map((name) => `${this.bind(record[name])}::${casts[name] ?? 'text'}`).join(', ')}`
  }

  /** `a = $1, b = $2` */
  set(record: Readonly<Record<string, unknown>>): string {
    return Object.keys(record)
      .map((name) => `${name} = ${this.bind(record[name])}`)
      .join(', ')
  }
}
