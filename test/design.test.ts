import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { programsBelow } from '../config/lint/arrows'
import { stages } from '../src/content/baked/enums'
import { situations } from '../src/domain/number/profile'
import budget from './build/budget.json'

/** docs/design.md says what the code does, word for word and figure for figure. */
const root = join(__dirname, '..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const design = read('docs/design.md')

/** The rows of the table under a heading, a cell each without its backticks. */
const rowsUnder = (heading: string): string[][] => {
  const section = design.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replace(/`/g, '')),
    )
    .filter(([first = '']) => !/^-+$/.test(first))
    .slice(1)
}

/** The colours of both themes by their names, six digits each. */
const coloursOf = (sheet: string): [light: Map<string, string>, dark: Map<string, string>] => {
  const [light = '', dark = ''] = sheet.split('@media')
  const colours = (text: string) =>
    new Map([...text.matchAll(/--([a-z0-9-]+): #([0-9a-f]+);/g)].map(([, name = '', digits = '']) => [name, sixDigits(digits)]))
  return [colours(light), colours(dark)]
}

const sixDigits = (digits: string) => `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits}`

/** Relative luminance of a colour (WCAG 2.2). */
const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2). */
const contrast = (one: string, other: string): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const cardGrounds = ['bar', 'bg', 'surface', 'inset', 'accent-tint']

/** On which grounds each colour stands, and the contrast it needs there: 4.5 for text, 3 for a shape. */
const grounds: Readonly<Record<string, { on: readonly string[]; least: number }>> = {
  'line-strong': { on: ['bg', 'surface', 'inset', 'accent-tint'], least: 3 },
  ink: { on: cardGrounds, least: 4.5 },
  'ink-2': { on: cardGrounds, least: 4.5 },
  'ink-3': { on: cardGrounds, least: 4.5 },
  accent: { on: cardGrounds, least: 4.5 },
  'on-accent': { on: ['accent', 'accent-press'], least: 4.5 },
  'now-ink': { on: ['now'], least: 4.5 },
  'now-ink-2': { on: ['now'], least: 4.5 },
  'now-btn-ink': { on: ['now-btn'], least: 4.5 },
  wait: { on: [...cardGrounds, 'wait-tint'], least: 4.5 },
  'wait-fill': { on: ['bg', 'surface'], least: 3 },
  danger: { on: ['bg', 'surface', 'inset', 'danger-tint'], least: 4.5 },
  'undo-ink': { on: ['undo'], least: 4.5 },
}

describe('the colours', () => {
  const themes = coloursOf(read('src/styles/tokens.scss'))
  const rows = rowsUnder('颜色')

  test('are those of tokens.scss, in both themes', () => {
    const [light, dark] = themes
    expect(rows.map(([name]) => name).sort()).toEqual([...light.keys()].sort())
    for (const [name = '', ...colours] of rows)
      expect([name, ...colours.slice(0, 2)]).toEqual([name, light.get(name), dark.get(name)])
  })

  test.each(Object.entries(grounds))('%s can be read on every ground it stands on, as the table says', (name, { on, least }) => {
    const lowest = themes.map((theme) =>
      Math.min(...on.map((ground) => contrast(theme.get(name) ?? '', theme.get(ground) ?? ''))),
    )
    for (const value of lowest) expect(value).toBeGreaterThanOrEqual(least)
    expect(rows.find(([row]) => row === name)?.[3]).toBe(lowest.map((value) => value.toFixed(1)).join(' · '))
  })

  test('no sheet has a colour of its own', () => {
    const sheets = programsBelow(root, 'src').filter((file) => file.endsWith('.scss') && file !== 'src/styles/tokens.scss')
    expect(sheets.filter((file) => /[:\s(,]#[0-9a-f]{3,8}\b/i.test(read(file)))).toEqual([])
  })
})

test('the sizes of type are those of _type.scss', () => {
  const sheet = read('src/styles/_type.scss')
  const rows = rowsUnder('字 ')
  expect([...rows.map(([name]) => name), 'cut']).toEqual([...sheet.matchAll(/@mixin ([a-z]+)/g)].map(([, name]) => name))
  for (const [name = '', sizes = '', weight = '', growth = ''] of rows) {
    const mixin = new RegExp(`@mixin ${name}\\b[\\s\\S]*?\\n}`).exec(sheet)?.[0] ?? ''
    const [size = '', line = ''] = sizes.split(' / ')
    expect([name, mixin.includes(weight), mixin.includes(`${growth}(`)]).toEqual([name, true, true])
    for (const figure of [size, line]) expect([name, new RegExp(`\\b${figure}\\b`).test(mixin)]).toEqual([name, true])
  }
})

test('situations and stages are those of the code, in its order', () => {
  expect(rowsUnder('四种情况').map(([, situation]) => situation)).toEqual([...situations])
  expect(rowsUnder('阶段').map(([, , stage]) => stage)).toEqual([...stages])
})

test('every word of the glossary is a name in the code', () => {
  const code = programsBelow(root, 'src').map(read).join('\n')
  const names = rowsUnder('用语').map(([, , name = '']) => name)
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
})

test('the limits are those of test/build/budget.json', () => {
  const limits = new Map(rowsUnder('预算').map(([what = '', limit = '']) => [what.split(' · ')[0], Number.parseFloat(limit)]))
  expect(limits.get('主包')).toBe((budget.blankMain * budget.mainToBlank) / 1024)
  expect(limits.get('每个分包')).toBe(budget.package / 1024 ** 2)
  expect(limits.get('全部')).toBe(budget.total / 1024 ** 2)
})
