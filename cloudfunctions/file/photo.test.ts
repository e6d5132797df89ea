import fc from 'fast-check'
import {
  app,
  chunk,
  CODED,
  comment,
  exif,
  gif,
  gifComment,
  gifNote,
  jpeg,
  png,
  TELLING,
  webp,
  webpChunk,
} from '../../tests/builders/photo'
import { orientationOf } from './orientation'
import { cleanPhoto } from './photo'

const cleaned = (raw: Buffer): Buffer => {
  const photo = cleanPhoto(raw)
  if (!photo) throw new Error('not a photo')
  return photo.bytes
}
const times = (bytes: Buffer, part: Buffer): number =>
  bytes.toString('latin1').split(part.toString('latin1')).length - 1

describe('a JPEG', () => {
  const telling = [
    app(1, exif(1)),
    app(1, `http://ns.adobe.com/xap/1.0/\0<x>${TELLING}</x>`),
    app(2, `MPF\0${TELLING}`),
    app(11, TELLING),
    app(13, TELLING),
    comment(TELLING),
  ]

  it('loses where and when it was taken, and keeps every byte of the picture', () => {
    expect(cleaned(jpeg({ before: telling }))).toEqual(jpeg())
    expect(cleaned(jpeg())).toEqual(jpeg())
  })

  it('keeps its colours', () => {
    const colours = [app(2, 'ICC_PROFILE\0\u0001\u0001colours'), app(14, 'Adobe\0d\0\0\0\0\0')]
    expect(cleaned(jpeg({ before: [...colours, ...telling] }))).toEqual(jpeg({ before: colours }))
  })

  it.each(['II', 'MM'] as const)('keeps which way is up and nothing else of its EXIF (%s)', (order) => {
    for (let way = 2; way <= 8; way += 1) {
      const kept = cleaned(jpeg({ before: [app(1, exif(way, order))] }))
      const block = kept.subarray(kept.indexOf('Exif'))
      expect(orientationOf(block)).toBe(way)
      expect(kept.includes(TELLING)).toBe(false)
      expect(kept.length).toBeLessThan(jpeg().length + 50)
    }
    expect(cleaned(jpeg({ before: [app(1, exif(1, order))] }))).toEqual(jpeg())
    expect(cleaned(jpeg({ before: [app(1, exif(9, order))] }))).toEqual(jpeg())
  })

  it('loses the second image that phones hang behind it, with its own EXIF', () => {
    const second = jpeg({ before: [app(1, exif(6))] })
    expect(cleaned(jpeg({ after: second }))).toEqual(jpeg())
  })

  it('loses what else hangs behind it or sits between its scans', () => {
    for (const tail of ['PK\u0003\u0004 a whole archive', `<script>${TELLING}</script>`, `${TELLING}\u00ff\u00d9`])
      expect(cleaned(jpeg({ after: Buffer.from(tail, 'latin1') }))).toEqual(jpeg())
    const progressive = cleaned(jpeg({ between: [app(1, exif(1)), comment(TELLING)] }))
    expect(progressive).toEqual(jpeg({ between: [] }))
    expect(times(progressive, Buffer.from(CODED))).toBe(2)
  })

  it('cut off anywhere is no photo', () => {
    const whole = jpeg({ before: telling })
    for (let length = 0; length < whole.length; length += 1) expect(cleanPhoto(whole.subarray(0, length))).toBeNull()
  })
})

describe('a PNG', () => {
  it('loses its texts, times, EXIF and whatever does not draw', () => {
    const telling = ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'caBX', 'prVt'].map((name) => chunk(name, TELLING))
    const drawing = [chunk('sRGB', '\0'), chunk('pHYs', 'abcdefghi')]
    expect(cleaned(png(...telling, ...drawing))).toEqual(png(...drawing))
    expect(cleaned(Buffer.concat([png(), Buffer.from(TELLING)]))).toEqual(png())
  })

  it('needs a header, a picture and an end', () => {
    const whole = png()
    for (let length = 0; length < whole.length; length += 1) expect(cleanPhoto(whole.subarray(0, length))).toBeNull()
    expect(cleanPhoto(Buffer.concat([whole.subarray(0, 8), chunk('IDAT', 'x'), chunk('IEND', '')]))).toBeNull()
    expect(cleanPhoto(Buffer.concat([whole.subarray(0, 33), chunk('IEND', '')]))).toBeNull()
  })
})

describe('a WebP', () => {
  const picture = webpChunk('VP8 ', 'picture')
  const head = (flags: number) => webpChunk('VP8X', Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]))

  it('loses EXIF and XMP, and no longer says that it has them', () => {
    const telling = [webpChunk('EXIF', exif(1)), webpChunk('XMP ', TELLING), webpChunk('note', TELLING)]
    expect(cleaned(webp(head(0x2c), picture, ...telling))).toEqual(webp(head(0x20), picture))
    expect(cleaned(Buffer.concat([webp(picture), webpChunk('EXIF', TELLING)]))).toEqual(webp(picture))
  })

  it('needs a picture and as many bytes as it says', () => {
    expect(cleanPhoto(webp(head(0)))).toBeNull()
    expect(cleanPhoto(webp(picture).subarray(0, -1))).toBeNull()
    const lying = webp(picture)
    lying.writeUInt32LE(0xffffffff, 16)
    expect(cleanPhoto(lying)).toBeNull()
  })
})

describe('a GIF', () => {
  it('loses comments and notes, keeps how often it plays', () => {
    const loop = gifNote('NETSCAPE2.0', '\u0001\0\0')
    expect(cleaned(gif(gifComment(TELLING), gifNote('XMP DataXMP', TELLING), loop))).toEqual(gif(loop))
    expect(cleaned(Buffer.concat([gif(), Buffer.from(`${TELLING};`)]))).toEqual(gif())
  })

  it('cut off anywhere is no photo', () => {
    const whole = gif(gifComment('x'))
    for (let length = 0; length < whole.length; length += 1) expect(cleanPhoto(whole.subarray(0, length))).toBeNull()
  })
})

describe('what is no photo', () => {
  it.each([
    ['nothing', ''],
    ['a text that is named .jpg', 'I am a photo, honestly.'],
    ['a page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that can run', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
    ['a page that begins like a GIF', 'GIF89a=1;/*<script>alert(1)</script>*/;'],
    ['a document', '%PDF-1.7 and more'],
    ['a program', '\u007fELF and more of it'],
    ['a film', '\0\0\0\u0018ftypheic\0\0\0\0'],
  ])('%s', (_, text) => {
    expect(cleanPhoto(Buffer.from(text, 'latin1'))).toBeNull()
  })

  it('whatever bytes come: a photo or none, never an exception, never longer than it was by more than one EXIF block', () => {
    const whole = [
      jpeg({ before: [app(1, exif(6))] }),
      png(chunk('tEXt', TELLING)),
      webp(webpChunk('VP8 ', 'abc')),
      gif(gifComment('x')),
    ]
    const broken = fc
      .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 8 }))
      .map(([photo, changes]) => {
        const copy = Buffer.from(photo)
        for (const [at, value] of changes) copy[at % copy.length] = value
        return copy
      })
    const random = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from([0xff, 0xd8]), bytes]))
    fc.assert(
      fc.property(fc.oneof(broken, random), (raw) => {
        const photo = cleanPhoto(raw)
        expect(photo === null || photo.bytes.length <= raw.length + 40).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  it('is quick with ten million bytes that never end', () => {
    const from = performance.now()
    expect(cleanPhoto(Buffer.concat([jpeg().subarray(0, -2), Buffer.alloc(10_000_000, 0xff)]))).toBeNull()
    expect(cleanPhoto(Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.alloc(10_000_000, 0xff)]))).toBeNull()
    expect(performance.now() - from).toBeLessThan(3_000)
  })
})
