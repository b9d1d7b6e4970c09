const { relative } = require('node:path')

/** Jest reporter: names the ten specs that took longest, with their seconds. */
module.exports = class TenSlowest {
  onRunComplete(_contexts, { testResults }) {
    const slowest = testResults
      .map(({ testFilePath, perfStats }) => ({
        path: relative(process.cwd(), testFilePath),
        ms: perfStats.end - perfStats.start,
      }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 10)
    console.log(['', 'Slowest:', ...slowest.map(({ path, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${path}`)].join('\n'))
  }
}
