import type { Bag } from '../realm'
import { isBag } from '../realm'
import { asyncApi, nextAnswer, Own, Refused } from './api'
import type { Host, PhoneFile } from './host'

interface Taken {
  path: string
  size: number
}

/** Photos that the person takes or chooses, as files of this phone, and the little that may be done with them. */
export function photos(host: Host): Bag {
  const api = (name: string, work: (options: Bag) => unknown) => [name, asyncApi(host, name, work)] as const
  const add = (file: PhoneFile): Taken => {
    const path = `wxfile://tmp_${host.photos.size + 1}.${file.kind}`
    host.photos.set(path, file)
    return { path, size: file.bytes.length }
  }
  const choose = (name: string, most: unknown): Taken[] => {
    const answer = nextAnswer(host, name)
    const files = (Array.isArray(answer) ? answer : [answer]).filter(isBag)
    return files
      .slice(0, Number(most ?? 9))
      .map((file) => add({ bytes: Buffer.from(String(file.base64), 'base64'), kind: String(file.kind) }))
  }
  const find = (where: unknown): PhoneFile => {
    const file = host.photos.get(String(where))
    if (!file) throw new Refused(`no such file or directory, open '${String(where)}'`)
    return file
  }
  const read = (file: PhoneFile, encoding: unknown): Own => {
    const data =
      encoding === 'base64' || encoding === 'utf8' ? file.bytes.toString(encoding) : host.realm.bytes(file.bytes)
    return new Own(host.realm.bag({ data }))
  }
  const files = (): Bag =>
    host.realm.bag({
      getFileInfo: asyncApi(host, 'getFileInfo', (options) => ({ size: find(options.filePath).bytes.length })),
      readFile: asyncApi(host, 'readFile', (options) => read(find(options.filePath), options.encoding)),
      access: asyncApi(host, 'access', (options) => void find(options.path)),
      saveFile: asyncApi(host, 'saveFile', (options) => {
        const path = `wxfile://store_${host.photos.size + 1}`
        host.photos.set(path, find(options.tempFilePath))
        return { savedFilePath: path }
      }),
      unlink: asyncApi(host, 'unlink', (options) => void host.photos.delete(String(options.filePath))),
    })

  return {
    ...Object.fromEntries([
      api('chooseMedia', (options) => ({
        type: 'image',
        tempFiles: choose('chooseMedia', options.count).map(({ path, size }) => ({
          tempFilePath: path,
          size,
          fileType: 'image',
          width: 1200,
          height: 900,
        })),
      })),
      api('chooseImage', (options) => {
        const taken = choose('chooseImage', options.count)
        return { tempFilePaths: taken.map(({ path }) => path), tempFiles: taken }
      }),
      api('compressImage', (options) => ({ tempFilePath: add(find(options.src)).path })),
      api('getImageInfo', (options) => ({
        width: 1200,
        height: 900,
        path: String(options.src),
        orientation: 'up',
        type: find(options.src).kind,
      })),
      api('previewImage', () => undefined),
      api('saveImageToPhotosAlbum', (options) => {
        find(options.filePath)
        const answer = host.answers.get('saveImageToPhotosAlbum')?.shift()
        if (answer === 'cancel') throw new Refused('cancel')
        if (answer === 'no') throw new Refused('auth deny')
      }),
    ]),
    getFileSystemManager: files,
  }
}
