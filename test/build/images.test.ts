import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readCatalogue } from '../../config/content/read-catalogue'
import { imageSources, sumOf, sumOfPicture } from '../../config/tools/images'
import { languages, shareNames, shareSvg } from '../../config/tools/images/share'
import sums from '../../config/tools/images/sums.json'
import { borrowedNames, othersNames } from '../../config/tools/release/naming'

const root = join(__dirname, '../..')
const made: Readonly<Record<string, { source: string; picture: string }>> = sums

test('every picture is made of its vector source as it stands now: npm run images', () => {
  const sources = imageSources()
  expect(Object.keys(made).sort()).toEqual(sources.map(({ name }) => name).sort())
  for (const { name, html } of sources)
    expect([name, made[name]]).toEqual([name, { source: sumOf(html), picture: sumOfPicture(readFileSync(join(root, name))) }])
})

test('no picture lies in the app that no source makes', () => {
  const pictures = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(png|jpe?g|gif|svg)$/.test(path))
    .map((path) => `src/${path}`)
  const ours = Object.keys(made).filter((path) => path.startsWith('src/'))
  expect(pictures.sort()).toEqual(ours.sort())
  for (const path of pictures) expect(statSync(join(root, path)).size).toBeGreaterThan(200)
})

test('no share picture names a ministry, a carrier, a platform or WeChat', () => {
  const others = othersNames(readCatalogue(join(root, 'src/content')).catalogue)
  for (const name of shareNames) {
    for (const language of languages) {
      const words = [...shareSvg(name, language).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ')
      expect(words.length).toBeGreaterThan(20)
      expect([name, borrowedNames(words, others)]).toEqual([name, []])
    }
  }
})
