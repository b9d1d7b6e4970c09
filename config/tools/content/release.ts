import { join } from 'node:path'
import { readContent } from '../../content/load'
import { problemLine } from '../../content/problem'
import { writeReleased } from '../../content/released'
import { UsageError } from '../cli/usage-error'
import { writeWhole } from '../cli/write-whole'
import { type Arguments, type Outcome, runCommand } from './arguments'

/** Adds to released.yaml all steps and numbers that the content holds now: from the next release on they are on people's phones. */
const release = ({ words, root }: Arguments): Outcome => {
  if (words.length > 0) throw new UsageError('usage: npm run content:release')
  const content = readContent(root)
  const [fault] = content.faults
  if (fault) throw new UsageError(problemLine(fault))
  const text = writeReleased(content)
  if (text === content.texts.get('released.yaml')) return { code: 0, lines: ['src/content/released.yaml: nothing to add'] }
  writeWhole(join(root, 'released.yaml'), text, { within: root })
  return { code: 0, lines: ['src/content/released.yaml written: what is new in it is frozen from now on'] }
}

if (require.main === module) runCommand(release)
