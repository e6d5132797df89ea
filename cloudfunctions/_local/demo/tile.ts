import type { Mesh, Point, Ring } from './mesh'
import type { Random } from './random'

/** Shares a piece out to `count` parts of about the same size, always across its longest extent, a little askew. */
export function share(mesh: Mesh, ring: Ring, count: number, random: Random): Ring[] {
  if (count === 1) return [ring]
  const first = Math.floor(count / 2)
  const angle = longestWay(mesh.outline(ring)) + random.between(-0.25, 0.25)
  const [here, there] = mesh.cut(ring, angle, first / count)
  return [...share(mesh, here, first, random), ...share(mesh, there, count - first, random)]
}

/** A point well inside a convex ring: the mean of its corners, pulled towards one of its triangles. */
export function pointInside(outline: readonly Point[], random: Random): Point {
  const corners = outline.slice(1)
  const weights = corners.map(() => 0.2 + random.next())
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = (axis: 0 | 1) => corners.reduce((sum, corner, i) => sum + corner[axis] * (weights[i] ?? 0), 0) / total
  return [Math.round(mean(0) * 1e6) / 1e6, Math.round(mean(1) * 1e6) / 1e6]
}

function longestWay(outline: readonly Point[]): number {
  let angle = 0
  let longest = 0
  for (const [ax, ay] of outline) {
    for (const [bx, by] of outline) {
      const length = Math.hypot(bx - ax, by - ay)
      if (length <= longest) continue
      longest = length
      angle = Math.atan2(by - ay, bx - ax)
    }
  }
  return angle
}
