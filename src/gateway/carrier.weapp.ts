import Taro from '@tarojs/taro'
import { Lost, type Carrier } from './carrying'
import { cloudEnvironment } from './environment'

let begun = false

const cloud = (): typeof Taro.cloud => {
  if (!begun) {
    // Without a name WeChat takes the environment that the mini-program is linked to.
    Taro.cloud.init(cloudEnvironment ? { env: cloudEnvironment, traceUser: false } : { traceUser: false })
    begun = true
  }
  return Taro.cloud
}

/** -501000… are the function's own faults; a request that never got through says `request:fail` or a timeout. */
const lostOf = (error: unknown): Lost => {
  const said = String((error as { errMsg?: unknown } | null)?.errMsg ?? error)
  if (/time.?out|-501002|-504003/i.test(said)) return new Lost('timeout')
  if (/request:fail|network|interrupted|-1\b|Failed to fetch/i.test(said)) return new Lost('offline')
  if (/exceed|too large|-501001.*payload/i.test(said)) return new Lost('too-large')
  return new Lost('fault')
}

const within = <T>(work: Promise<T>, limit: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Lost('timeout')), limit)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })

export const carrier: Carrier = {
  async send(noun, event, limit) {
    try {
      // Taro's types leave out that a call without callbacks is a promise.
      const done = cloud().callFunction({ name: noun, data: event }) as unknown as Promise<{ result: unknown }>
      return (await within(done, limit)).result
    } catch (error) {
      throw error instanceof Lost ? error : lostOf(error)
    }
  },
  upload: (path, photo, progress) =>
    new Promise((resolve, reject) => {
      const task = cloud().uploadFile({
        cloudPath: path,
        filePath: photo.src,
        success: (done) => resolve(done.fileID),
        fail: (error) => reject(lostOf(error)),
      }) as unknown as { onProgressUpdate?: (heard: (step: { progress: number }) => void) => void } | undefined
      task?.onProgressUpdate?.((step) => progress(step.progress / 100))
    }),
  // One WeChat account, one storage: WeChat keeps them apart itself.
  owner: () => 'me',
}
