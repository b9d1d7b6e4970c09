import { PNG } from 'pngjs'

import { pictureIn } from '../../config/wxacode/image'
import { jpeg } from './stand-in'

const png = PNG.sync.write(new PNG({ width: 3, height: 3 }))

test('a picture is whole only with all its bytes', () => {
  for (const picture of [png, jpeg]) {
    expect(pictureIn(picture)).toBe('whole')
    for (let length = 8; length < picture.length; length += 1) expect(pictureIn(picture.subarray(0, length))).toBe('cut')
  }
})

test.each([
  ['nothing', ''],
  ['a refusal', '{"errcode":40001}'],
  ['a page of a proxy', '<html>'],
])('%s is no picture', (_what, text) => {
  expect(pictureIn(Buffer.from(text))).toBe('none')
})
