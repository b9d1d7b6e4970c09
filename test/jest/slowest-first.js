const { existsSync } = require('node:fs')
const { join, relative, sep } = require('node:path')
const { default: Sequencer } = require('@jest/test-sequencer')

/**
 * The slowest specs, slowest first: what is long and starts late leaves a core idle at the end. On a fresh clone Jest has no times of
 * its own and goes by the size of files. A spec that belongs here shows among the ten slowest of a run.
 */
const slowest = [
  'e2e/backup',
  'tools/halls/poster/poster',
  'e2e/account',
  'content/attack',
  'e2e/situations',
  'e2e/guides',
  'e2e/setup',
  'e2e/timeline',
  'e2e/speed',
  'e2e/sharing',
  'e2e/limits',
  'stores/sequences',
  'simulator/refusals',
  'tools/release/command',
  'content/baked',
  'e2e/storage',
  'e2e/find',
  'e2e/catalogue',
  'e2e/main-job',
  'content/contributor-edits',
  'tools/halls/codes/command',
]

const lost = slowest.filter((name) => !existsSync(join(__dirname, `../${name}.test.ts`)))
if (lost.length > 0) throw new Error(`test/jest/slowest-first.js names specs that are not there: ${lost.join(', ')}`)

/** Jest's sequencer, with the slowest specs ahead of all others. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const placeOf = ({ path }) => {
      const place = slowest.indexOf(relative(join(__dirname, '..'), path).split(sep).join('/').replace('.test.ts', ''))
      return place === -1 ? slowest.length : place
    }
    return super.sort(tests).sort((a, b) => placeOf(a) - placeOf(b))
  }
}
