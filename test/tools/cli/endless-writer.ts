/** A tool that writes the file it is given again and again: 8 MB of one letter, a and b in turn. For tests that stop it. */
import { runCommandLine } from '../../../config/tools/cli/run-command'
import { writeWhole } from '../../../config/tools/cli/write-whole'

runCommandLine(async () => {
  for (let turn = 0; ; turn += 1) {
    writeWhole(process.argv[2] ?? '', 'ab'.charAt(turn % 2).repeat(8_000_000))
    if (turn === 0) console.log('begun')
    await new Promise((resolve) => setImmediate(resolve))
  }
})
