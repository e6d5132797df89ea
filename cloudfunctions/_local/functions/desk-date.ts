/**
 * A `Date` that says what a desk's clock says. Bundles get it in place of the global one, so that no hook for tests ships in
 * them; what it makes are ordinary dates (`instanceof Date` holds on both sides).
 */
export function dateBy(now: () => number): DateConstructor {
  function DeskDate(this: unknown, ...parts: unknown[]): unknown {
    if (!new.target) return new Date(now()).toString()
    return Reflect.construct(Date, parts.length === 0 ? [now()] : parts, new.target)
  }
  DeskDate.prototype = Date.prototype
  return Object.assign(DeskDate, { now, parse: Date.parse, UTC: Date.UTC }) as unknown as DateConstructor
}
