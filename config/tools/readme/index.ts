/**
 * Writes into README.md how much the catalogue holds, between its marks `<!-- counts zh -->` and `<!-- end -->`; a test says when
 * that is no longer so:  npm run readme
 */
import { join } from 'node:path'

import { contentRoot } from '../../content/content-root'
import { readContent } from '../../content/load'
import type { ContentCatalogue } from '../../content/types'
import { readOptions } from '../cli/options'
import { readText } from '../cli/read-whole'
import { runCommandLine } from '../cli/run-command'
import { UsageError } from '../cli/usage-error'
import { writeWhole } from '../cli/write-whole'

type Counted = Record<'platforms' | 'carriers' | 'services' | 'guides', readonly unknown[]>

/** How much a catalogue holds, as a sentence of README.md has it in each language. */
const sentences: Readonly<Record<'zh' | 'en', (catalogue: Counted) => string>> = {
  zh: ({ platforms, carriers, services, guides }) =>
    `${platforms.length} 个平台、${carriers.length} 家运营商、${services.length} 项服务、${guides.length} 篇指南`,
  en: ({ platforms, carriers, services, guides }) =>
    `${platforms.length} platforms, ${carriers.length} carriers, ${services.length} services, ${guides.length} guides`,
}

/** The text with what stands between its marks written anew. Throws a UsageError when a language has no marks. */
export const withCounts = (text: string, catalogue: Counted): string =>
  (['zh', 'en'] as const).reduce((all, language) => {
    const marked = new RegExp(`(<!-- counts ${language} -->)[\\s\\S]*?(<!-- end -->)`)
    if (!marked.test(all)) throw new UsageError(`README.md has no <!-- counts ${language} --> … <!-- end -->`)
    return all.replace(marked, (_whole, start: string, end: string) => start + sentences[language](catalogue) + end)
  }, text)

/** The catalogue as it is written now. Throws a UsageError when a file of it can't be read. */
export const catalogueNow = (): ContentCatalogue => {
  const { catalogue, faults } = readContent(contentRoot)
  const [fault] = faults
  if (fault) throw new UsageError(`src/content/${fault.file}: ${fault.message}`)
  return catalogue
}

const main = () => {
  readOptions(process.argv.slice(2), {}, { usage: 'usage: npm run readme', words: false })
  const file = join(__dirname, '../../../README.md')
  const before = readText(file)
  const after = withCounts(before, catalogueNow())
  if (after === before) {
    console.log('README.md: nothing to change')
    return 0
  }
  writeWhole(file, after)
  console.log('README.md written')
  return 0
}

if (require.main === module) runCommandLine(main)
