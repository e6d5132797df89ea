/**
 * The cloud's clock, as this device can know it. Every reply says the cloud's time; the phone's own clock may be wrong by
 * hours and is only used to measure how long ago that was.
 */
type Listener = () => void

const listeners = new Set<Listener>()
/** Less than this is the way a reply took, not a wrong clock. */
const NOTICEABLE = 5_000
let ahead = 0

export const heardTime = (now: string, at: number = Date.now()): void => {
  const cloud = Date.parse(now)
  if (!Number.isFinite(cloud)) return
  const moved = Math.abs(cloud - at - ahead) > NOTICEABLE
  ahead = cloud - at
  if (moved) for (const listener of listeners) listener()
}

/** Epoch ms. */
export const cloudNow = (): number => Date.now() + ahead

/** Called when this device learns that its clock is wrong. Answers the way to stop. */
export const onTimeMoved = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
