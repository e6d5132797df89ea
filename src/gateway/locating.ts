/** A point on Chinese maps (GCJ-02), with the name that the map has for it. */
export interface Found {
  readonly longitude: number
  readonly latitude: number
  readonly name: string | null
}

export interface Locator {
  /** What the button says here; null where this device cannot. */
  readonly verb: string | null
  /** Null when the person thought better of it or does not allow it. */
  locate(): Promise<Found | null>
}
