/** Times in stored JSON are ISO, so that a DBA can read them; the law counts in epoch ms. */
export const iso = (at: number): string => new Date(at).toISOString()
export const isoOr = (at: number | null): string | null => (at === null ? null : iso(at))
export const msOr = (at: string | null): number | null => (at === null ? null : Date.parse(at))
export const dateOr = (at: number | null): Date | null => (at === null ? null : new Date(at))
