let wroteAt = 0

/** Something was done that other pages may show. Epoch ms. */
export const wrote = (at: number): void => {
  wroteAt = Math.max(wroteAt, at)
}

/** Whether what was asked then still stands: a moment ago, and nothing was done on this device since. Epoch ms, and ms. */
export const isFresh = (askedAt: number, now: number, young: number): boolean =>
  now - askedAt <= young && askedAt > wroteAt
