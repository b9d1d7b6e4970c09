import { readFileSync } from 'node:fs'

import { importedBy, inTheApp, noticesFile, noticesFor } from '../../../config/tools/notices'

test('every package whose code is in the app is named with its version and licence: npm run notices', () => {
  const names = inTheApp()
  expect(names).toEqual(
    expect.arrayContaining(['@tarojs/runtime', '@tarojs/taro', 'clsx', 'dayjs', 'mobx', 'mobx-react', 'react', 'valibot']),
  )
  expect(readFileSync(noticesFile, 'utf8')).toBe(noticesFor(names))
})

test('every licence brings the text that it asks to keep', () => {
  for (const name of inTheApp()) expect([name, noticesFor([name])]).toEqual([name, expect.stringMatching(/permission/i)])
})

test.each([
  ["import { a } from 'react/jsx-runtime'", ['react']],
  ["import type { A } from '@tarojs/taro'\nimport '@tarojs/x/y'", ['@tarojs/taro', '@tarojs/x']],
  ["import { b } from '../stores/numbers'\nimport './a.scss'", []],
])('%s imports %j', (program, names) => expect(importedBy(program)).toEqual(names))
