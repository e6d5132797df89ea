/** One measured figure beside its target. A figure without a target is reported, not judged. */
export interface Figure {
  readonly name: string
  readonly measured: number
  readonly unit: string
  readonly atMost?: number
  readonly atLeast?: number
  readonly note?: string
}

export const isMet = ({ measured, atMost = Infinity, atLeast = -Infinity }: Figure): boolean =>
  measured <= atMost && measured >= atLeast

const rounded = (value: number): string =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 2 : 1)

const targetOf = ({ atMost, atLeast, unit }: Figure): string =>
  atMost !== undefined ? `≤ ${rounded(atMost)} ${unit}` : atLeast !== undefined ? `≥ ${rounded(atLeast)} ${unit}` : '—'

/** `figure · target · measured · ok`, one line each. */
export const lineOf = (figure: Figure): string => {
  const verdict = figure.atMost === undefined && figure.atLeast === undefined ? ' ' : isMet(figure) ? '✓' : '✗'
  const cells = [
    verdict,
    figure.name.padEnd(58),
    targetOf(figure).padEnd(14),
    `${rounded(figure.measured)} ${figure.unit}`.padEnd(14),
    figure.note ?? '',
  ]
  return cells.join('  ').trimEnd()
}

/** The value below which this share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
