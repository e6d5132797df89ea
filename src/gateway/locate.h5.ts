import { toGcj02 } from './gcj02'
import type { Locator } from './locating'

const LONGEST = 10_000

/** A browser gives a position only over https or on the own desk, and only when the person allows it. */
const available =
  typeof navigator !== 'undefined' &&
  'geolocation' in navigator &&
  typeof window !== 'undefined' &&
  window.isSecureContext

export const locator: Locator = {
  verb: available ? '用我现在的位置' : null,
  locate: () =>
    new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => resolve({ ...toGcj02(coords), name: null }),
        () => resolve(null),
        { enableHighAccuracy: true, timeout: LONGEST },
      )
    }),
}
