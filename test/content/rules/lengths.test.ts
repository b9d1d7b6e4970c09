import { lengths, width } from '../../../config/content/rules/lengths'
import { edit, proves } from '../../builders/sound-content'

const name = (zh: string, en: string) => edit('platforms/shop.yaml', '{ zh: 商店, en: Shop }', `{ zh: ${zh}, en: ${en} }`)
const act = (zh: string, en: string) =>
  edit('platforms/abc.yaml', '{ zh: 先打客服问清楚, en: Call first and ask }', `{ zh: ${zh}, en: ${en} }`)
const note = (zh: string) => edit('platforms/abc.yaml', 'zh: 点“修改”就行。', `zh: ${zh}`)

proves(lengths, {
  good: {
    'the longest name': name('店'.repeat(14), 'a'.repeat(32)),
    'the longest step': act('打'.repeat(36), 'a'.repeat(90)),
    'Latin letters at half the width': name('a'.repeat(28), 'Shop'),
  },
  bad: {
    'a name too long': [name('店'.repeat(15), 'Shop'), 'platforms/shop.yaml:2', 'name.zh is 15 characters wide, 14 fit'],
    'an English name too long': [name('商店', 'a'.repeat(33)), 'platforms/shop.yaml:2', 'name.en has 33 letters, 32 fit'],
    'a step too long': [act('打'.repeat(37), 'Call'), 'platforms/abc.yaml:10', '36 fit'],
    'a note too long': [note('点'.repeat(51)), 'platforms/abc.yaml:11', '50 fit'],
  },
})

test('a Han character and a full-width sign are one wide, a letter half', () => {
  expect(width('打 95599。')).toBe(1 + 0.5 + 2.5 + 1)
})
