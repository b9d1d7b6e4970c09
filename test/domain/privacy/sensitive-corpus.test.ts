import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { columns, table } from '../../../config/tools/cli/table'
import { findSensitive } from '../../../src/domain/privacy/sensitive'

/** A text as people write it. What is somebody's own stands between ⟦ and ⟧ in the file. */
interface Line {
  kind: string
  text: string
  /** Places of `text`; `to` is the place after the last. */
  secrets: readonly { from: number; to: number }[]
}

const readLine = (line: string): Line => {
  const [kind = '', written = ''] = line.split('\t')
  const secrets: { from: number; to: number }[] = []
  let text = ''
  for (const part of written.replace(/\\n/g, '\n').split(/(?=⟦)|(?<=⟧)/)) {
    const bare = part.replace(/[⟦⟧]/g, '')
    if (bare !== part) secrets.push({ from: text.length, to: text.length + bare.length })
    text += bare
  }
  return { kind, text, secrets }
}

const corpus = readFileSync(join(__dirname, 'sensitive-corpus.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map(readLine)

/** Whether every letter and digit of what is secret is found, and whether one is that is not. */
const judge = ({ text, secrets }: Line): { whole: boolean; stray: boolean } => {
  const covers = (spans: readonly { from: number; to: number }[], place: number) =>
    spans.some(({ from, to }) => place >= from && place < to)
  const found = findSensitive(text)
  let [whole, stray] = [secrets.length > 0, false]
  for (const { index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    if (covers(secrets, index) && !covers(found, index)) whole = false
    if (!covers(secrets, index) && covers(found, index)) stray = true
  }
  return { whole, stray }
}

const judged = corpus.map((line) => ({ ...line, ...judge(line) }))
const count = (met: (line: (typeof judged)[number]) => boolean) => judged.filter(met).length

test('of what people write, nearly everything that is somebody’s own is found, and nearly nothing else', () => {
  const kinds = [...new Set(corpus.map(({ kind }) => kind))]
  const there = count(({ secrets }) => secrets.length > 0)
  const found = count(({ whole }) => whole)
  const stray = count((line) => line.stray)
  const [recall, precision] = [found / there, found / (found + stray)]
  const wrong = judged.filter((line) => line.stray || line.whole === (line.secrets.length === 0))
  console.log(
    [
      ...table([
        ['kind', 'lines', 'with a secret', 'found whole', 'with a false alarm'],
        ...kinds.map((kind) => [
          kind,
          String(count((line) => line.kind === kind)),
          String(count((line) => line.kind === kind && line.secrets.length > 0)),
          String(count((line) => line.kind === kind && line.whole)),
          String(count((line) => line.kind === kind && line.stray)),
        ]),
      ]),
      ...table([
        ['lines', 'recall', 'precision'],
        [String(corpus.length), recall.toFixed(3), precision.toFixed(3)],
      ]),
      ...table([['kind', 'wrong in'], ...wrong.map(({ kind, text }) => [kind, text.replace(/\n/g, '⏎')])]),
    ]
      .filter((line) => columns(line) > 0)
      .join('\n'),
  )
  expect(corpus.length).toBeGreaterThanOrEqual(600)
  expect(recall).toBeGreaterThanOrEqual(0.98)
  expect(precision).toBeGreaterThanOrEqual(0.98)
})
