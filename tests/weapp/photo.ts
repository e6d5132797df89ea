const picture = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////////////////////////////////' +
    '2wBDAVVaWnhpeOuCguv/////////////////////////////////////////////////////////////////////////wAARCAAIAAgDASIAAhEBAxEB/8QAFQ' +
    'ABAQAAAAAAAAAAAAAAAAAAAAP/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwT/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADA' +
    'MBAAIRAxEAPwCoCYr/2Q==',
  'base64',
)

/** What the phone wrote into it: where it was taken. Nobody may find it in what is kept. */
export const takenAt = 'GPS 30.5721,103.9180'

const exif = Buffer.from(`Exif\0\0${takenAt}`)
const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2])

/** A photo as a phone's camera makes it, for `phone.answer('chooseMedia', …)`. */
export const lampPhoto = {
  kind: 'jpg',
  base64: Buffer.concat([picture.subarray(0, 2), head, exif, picture.subarray(2)]).toString('base64'),
}
