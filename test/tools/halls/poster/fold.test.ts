import { fold } from '../../../../config/tools/halls/poster/draw'

test('folds between Han characters, never before a closing mark', () => {
  expect(fold('号码会给别人用。', 7)).toEqual(['号码会给别人', '用。'])
})

test('folds between words, and leaves no space at an edge', () => {
  expect(fold('a cancelled number rests', 6)).toEqual(['a cancelled', 'number', 'rests'])
})

test('keeps a date with what it belongs to', () => {
  expect(fold('媒体：澎湃新闻\u00a02026-01；查于\u00a02026-11-22。', 13)).toEqual([
    '媒体：澎湃新闻\u00a02026-01；',
    '查于\u00a02026-11-22。',
  ])
})

test('keeps every character but the spaces that it folds at', () => {
  const words = 'Telecom Service Standards《电信服务规范》2.1.7。媒体：TropicalHainan\u00a02026-04；查于\u00a02026-11-22。'
  for (let most = 5; most < 60; most += 1) expect(fold(words, most).join('').replace(/ /g, '')).toBe(words.replace(/ /g, ''))
})
