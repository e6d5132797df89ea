import type { Handler } from './message'

/** `POST /v1/functions/*`: a star at the end takes the rest of the path. */
export type Routes = Readonly<Record<string, Handler>>

export interface Found {
  readonly handler: Handler
  readonly rest: string
}

/** Exact routes first, then the longest that ends in a star. HEAD is answered as GET. */
export function findRoute(routes: Routes, method: string, path: string): Found | null {
  const verb = method === 'HEAD' ? 'GET' : method
  const exact = routes[`${verb} ${path}`]
  if (exact) return { handler: exact, rest: '' }
  const key = `${verb} ${path}`
  const starred = Object.keys(routes).filter((route) => route.endsWith('*') && key.startsWith(route.slice(0, -1)))
  const longest = starred.sort((a, b) => b.length - a.length)[0]
  const handler = longest === undefined ? undefined : routes[longest]
  return handler && longest ? { handler, rest: key.slice(longest.length - 1) } : null
}
