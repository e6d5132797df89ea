import type { Bag } from '../realm'
import { isBag } from '../realm'
import { asyncApi, Refused } from './api'
import type { Host } from './host'

const WIDE = 20

/** A canvas that nobody sees. It draws nothing, but what is written on it is told as a use of `fillText`. */
export function canvas(host: Host): Bag {
  const made = new WeakSet<Bag>()
  const pen = (): Bag =>
    host.realm.bag({
      fillText: (text: unknown) => void host.uses.push({ api: 'fillText', options: { text: String(text) } }),
      fillRect: () => undefined,
      measureText: (text: unknown) => host.realm.adopt({ width: WIDE * String(text).length }),
      createLinearGradient: () => host.realm.bag({ addColorStop: () => undefined }),
    })
  return {
    createOffscreenCanvas: (options: unknown) => {
      const kind = isBag(options) ? options.type : undefined
      const drawn = host.realm.bag({ getContext: (asked: unknown) => (asked === '2d' && kind === '2d' ? pen() : null) })
      made.add(drawn)
      return drawn
    },
    canvasToTempFilePath: asyncApi(host, 'canvasToTempFilePath', ({ canvas: drawn }) => {
      if (!isBag(drawn) || !made.has(drawn)) throw new Refused('invalid canvas')
      const tempFilePath = `wxfile://tmp_${host.photos.size + 1}.png`
      host.photos.set(tempFilePath, { bytes: Buffer.from('a picture'), kind: 'png' })
      return { tempFilePath }
    }),
  }
}
