import type { Bag } from '../realm'
import { isBag } from '../realm'
import { asyncApi, Refused } from './api'
import type { Host } from './host'

const WIDE = 20

/** A canvas that nobody sees. It draws nothing: its picture is the words that were written on it, line by line. */
export function canvas(host: Host): Bag {
  const written = new WeakMap<Bag, string[]>()
  const penOf = (words: string[]): Bag =>
    host.realm.bag({
      fillText: (text: unknown) => void words.push(String(text)),
      fillRect: () => undefined,
      measureText: (text: unknown) => host.realm.adopt({ width: WIDE * String(text).length }),
      createLinearGradient: () => host.realm.bag({ addColorStop: () => undefined }),
    })
  const make = (options: unknown): Bag => {
    const kind = isBag(options) ? options.type : undefined
    const words: string[] = []
    const pen = penOf(words)
    const made = host.realm.bag({ getContext: (asked: unknown) => (asked === kind && kind === '2d' ? pen : null) })
    written.set(made, words)
    return made
  }
  return {
    createOffscreenCanvas: make,
    canvasToTempFilePath: asyncApi(host, 'canvasToTempFilePath', ({ canvas: drawn }) => {
      const words = isBag(drawn) ? written.get(drawn) : undefined
      if (!words) throw new Refused('invalid canvas')
      const tempFilePath = `wxfile://tmp_${host.photos.size + 1}.png`
      host.photos.set(tempFilePath, { bytes: Buffer.from(words.join('\n')), kind: 'png' })
      return { tempFilePath }
    }),
  }
}
