const { mkdirSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')

/** Jest reporter: keeps the run's own totals for .ci/run, which prints them as its last line. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    const folder = join(__dirname, '../../.cache')
    mkdirSync(folder, { recursive: true })
    // A suite that could not even start ran no test: it counts as one failed.
    writeFileSync(
      join(folder, 'tests.txt'),
      `tests: ${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`,
    )
  }
}
