export type Point = readonly [longitude: number, latitude: number]
/** Corners by number, counter-clockwise, not closed. */
export type Ring = readonly number[]

/** A cut closer to a corner than this part of the edge goes through the corner: no slivers. */
const SNAP = 0.08

/**
 * Convex pieces cut by straight lines that share their corners. A later cut of one piece puts a corner on its
 * neighbour's edge too, so that the pieces still tile exactly after their coordinates are rounded.
 */
export class Mesh {
  readonly #points: Point[] = []
  readonly #splits = new Map<string, number>()

  add(point: Point): number {
    return this.#points.push([round(point[0]), round(point[1])]) - 1
  }

  at(corner: number): Point {
    const point = this.#points[corner]
    if (!point) throw new Error(`no corner ${corner}`)
    return point
  }

  /** The piece with every corner that later cuts have put on its edges. */
  expand(ring: Ring): number[] {
    return ring.flatMap((a, i) => [a, ...this.#between(a, next(ring, i))])
  }

  /** The closed ring in coordinates, as GeoJSON wants it. */
  outline(ring: Ring): Point[] {
    const corners = this.expand(ring).map((corner) => this.at(corner))
    return [...corners, ...corners.slice(0, 1)]
  }

  /** Cuts across `angle` (radians) so that the first piece holds about `share` of the ring and lies the way `angle` looks. */
  cut(ring: Ring, angle: number, share: number): [Ring, Ring] {
    const whole = this.expand(ring)
    const along = (corner: number) => this.at(corner)[0] * Math.cos(angle) + this.at(corner)[1] * Math.sin(angle)
    const offset = this.#offset(whole, along, share)
    const entries: number[] = []
    const cornered: number[] = []
    whole.forEach((a, i) => {
      const b = next(whole, i)
      cornered.push(a)
      if (along(a) >= offset === along(b) >= offset) return
      const corner = this.#cross(a, b, (along(a) - offset) / (along(a) - along(b)))
      if (corner !== a && corner !== b) cornered.push(corner)
      entries.push(corner)
    })
    const [from, to] = entries.map((corner) => cornered.indexOf(corner)).sort((a, b) => a - b)
    if (entries.length !== 2 || from === undefined || to === undefined || from === to) throw new Error('a cut missed')
    const first = cornered.slice(from, to + 1)
    const second = [...cornered.slice(to), ...cornered.slice(0, from + 1)]
    const mean = (piece: number[]) => piece.reduce((sum, corner) => sum + along(corner), 0) / piece.length
    return mean(first) > mean(second) ? [first, second] : [second, first]
  }

  #between(a: number, b: number): number[] {
    const middle = this.#splits.get(edge(a, b))
    return middle === undefined ? [] : [...this.#between(a, middle), middle, ...this.#between(middle, b)]
  }

  #cross(a: number, b: number, part: number): number {
    if (part < SNAP) return a
    if (part > 1 - SNAP) return b
    const [ax, ay] = this.at(a)
    const [bx, by] = this.at(b)
    const corner = this.add([ax + (bx - ax) * part, ay + (by - ay) * part])
    this.#splits.set(edge(a, b), corner)
    return corner
  }

  #offset(ring: Ring, along: (corner: number) => number, share: number): number {
    const wanted = areaOf(ring.map((corner) => this.at(corner))) * share
    let low = Math.min(...ring.map(along))
    let high = Math.max(...ring.map(along))
    for (let step = 0; step < 50; step++) {
      const middle = (low + high) / 2
      if (this.#areaBeyond(ring, along, middle) > wanted) low = middle
      else high = middle
    }
    return (low + high) / 2
  }

  #areaBeyond(ring: Ring, along: (corner: number) => number, offset: number): number {
    const kept: Point[] = []
    ring.forEach((a, i) => {
      const b = next(ring, i)
      const [da, db] = [along(a) - offset, along(b) - offset]
      if (da >= 0) kept.push(this.at(a))
      if (da >= 0 === db >= 0) return
      const part = da / (da - db)
      const [ax, ay] = this.at(a)
      const [bx, by] = this.at(b)
      kept.push([ax + (bx - ax) * part, ay + (by - ay) * part])
    })
    return areaOf(kept)
  }
}

/** In square degrees; the ring may be closed or not. Relative to its first corner, or the digits would be lost. */
export function areaOf(ring: readonly Point[]): number {
  const [ox, oy] = ring[0] ?? [0, 0]
  let twice = 0
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y]
    twice += (x - ox) * (ny - oy) - (nx - ox) * (y - oy)
  })
  return twice / 2
}

/** Six decimals of a degree are ten centimetres: finer than any border of a grid. */
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6
const edge = (a: number, b: number) => (a < b ? `${a}-${b}` : `${b}-${a}`)

function next(ring: Ring, i: number): number {
  const corner = ring[(i + 1) % ring.length]
  if (corner === undefined) throw new Error('an empty ring')
  return corner
}
