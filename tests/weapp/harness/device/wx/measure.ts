import { type Bag, type Fn, isFn } from '../realm'
import type { Host } from './host'

/** Where elements stand. The harness lays nothing out: every element is said to be as wide as the screen and one row high. */
export function measure(host: Host): Bag {
  const query = (): Bag => {
    const waiting: { row: Bag; tell: Fn | undefined }[] = []
    const ask = (row: Bag, tell: unknown): Bag => {
      waiting.push({ row, tell: isFn(tell) ? tell : undefined })
      return self
    }
    const rect = {
      id: '',
      dataset: {},
      left: 0,
      top: 0,
      right: host.settings.width,
      bottom: 44,
      width: host.settings.width,
      height: 44,
    }
    const node: Bag = host.realm.bag({
      boundingClientRect: (tell: unknown) => ask(rect, tell),
      scrollOffset: (tell: unknown) => ask({ scrollTop: 0, scrollLeft: 0 }, tell),
      fields: (_fields: unknown, tell: unknown) => ask({ ...rect, scrollTop: 0, scrollLeft: 0 }, tell),
    })
    const self: Bag = host.realm.bag({
      in: () => self,
      select: () => node,
      selectAll: () => node,
      selectViewport: () => node,
      exec: (tell: unknown) => {
        const rows = waiting.splice(0)
        host.errands.later(() => {
          for (const each of rows) each.tell?.(host.realm.adopt(each.row))
          if (isFn(tell)) tell(host.realm.adopt(rows.map(({ row }) => row)))
        })
        return self
      },
    })
    return self
  }
  const observer = (): Bag => {
    const self: Bag = host.realm.bag({
      relativeTo: () => self,
      relativeToViewport: () => self,
      observe: () => undefined,
      disconnect: () => undefined,
    })
    return self
  }
  return { createSelectorQuery: query, createIntersectionObserver: observer }
}
