/** An area as the `area` function tells of it. */
export interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Where a letter plays: a community or street that it names; else the street that stands for its coded town (A3区 is the third:
 * the public data hides real names so); else the first street, and then nothing is said of a place.
 */
export function placeOf(
  text: string,
  streets: readonly Named[],
  communities: readonly Named[],
): { area: string; isNamed: boolean } {
  const named = [...communities, ...streets].find((area) => text.includes(area.name))
  if (named) return { area: named.id, isNamed: true }
  const coded = /[A-Z](\d{1,2})(?:区|县|市)/.exec(text)?.[1]
  const street = streets[(Number(coded ?? 1) - 1) % streets.length] ?? streets[0]
  if (!street) throw new Error('a district without streets')
  return { area: street.id, isNamed: false }
}
