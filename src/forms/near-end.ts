/** The counter only comes when the end is near: an empty "0 / 16000" frightens people. */
const NEAR = 0.8

export const nearEnd = (text: string, limit: number): { used: number; limit: number } | undefined =>
  text.length > limit * NEAR ? { used: text.length, limit } : undefined
