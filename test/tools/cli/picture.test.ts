import { PNG } from 'pngjs'

import { beginsLikePicture, readPicture } from '../../../config/tools/cli/picture'
import { jpeg } from '../halls/codes/stand-in'

const png = PNG.sync.write(new PNG({ width: 3, height: 3 }))

test('a picture is told by its bytes, with its size', () => {
  expect(readPicture(png)).toMatchObject({ type: 'image/png', width: 3, height: 3 })
  expect(readPicture(jpeg)).toMatchObject({ type: 'image/jpeg', width: 1, height: 1 })
})

test('a picture is whole only with all its bytes, and none behind', () => {
  for (const picture of [png, jpeg]) {
    for (let length = 8; length < picture.length; length += 1) {
      expect(readPicture(picture.subarray(0, length))).toBeUndefined()
      expect(beginsLikePicture(picture.subarray(0, length))).toBe(true)
    }
  }
  expect(readPicture(Buffer.concat([jpeg, Buffer.from('more')]))).toBeUndefined()
})

/** The bytes of a picture with others from a place on. */
const overwritten = (picture: Buffer, at: number, bytes: string): Buffer =>
  Buffer.concat([picture.subarray(0, at), Buffer.from(bytes, 'hex'), picture.subarray(at + bytes.length / 2)])

const scan = jpeg.length - 3
const wide = overwritten(png, 16, 'ffffffff')

test.each([
  ['a PNG with garbage between head and tail', overwritten(png, 45, 'deadbeef')],
  ['a PNG that would unpack to gigabytes', wide],
  ['a JPEG with garbage between head and tail', Buffer.concat([jpeg.subarray(0, 4), Buffer.alloc(300, 0x55), jpeg.subarray(-2)])],
  ['a JPEG of head and tail alone', Buffer.from('ffd8ffd9', 'hex')],
  ['a JPEG whose scan holds a marker that no scan can', overwritten(jpeg, scan, 'ff')],
  ['a JPEG without a scan', Buffer.concat([jpeg.subarray(0, -13), jpeg.subarray(-2)])],
  ['a JPEG without a frame', Buffer.concat([jpeg.subarray(0, 71), jpeg.subarray(84)])],
])('%s is none', (_what, bytes) => {
  expect(readPicture(bytes)).toBeUndefined()
})

test.each([
  ['nothing', ''],
  ['a refusal', '{"errcode":40001}'],
  ['a page of a proxy', '<html>'],
])('%s does not begin like one', (_what, text) => {
  expect(beginsLikePicture(Buffer.from(text))).toBe(false)
})
