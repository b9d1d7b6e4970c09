/** Runs Taro's watching build and tells how each build went, by Taro's own words. */
import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

type BuildEvent = { kind: 'built' } | { kind: 'failed'; errors: string } | { kind: 'ended'; code: number | null }

const OUTCOME = /Compiled (successfully|with some errors|with some warnings)[\s\S]*?Watching/

/**
 * Starts `taro build --type weapp --watch` in `project`. Webpack writes files even for a build that failed, so only
 * its words tell a good build from a bad one. The function returned ends it.
 */
export function watchBuild(project: string, onEvent: (news: BuildEvent) => void): () => void {
  const taro = require.resolve('@tarojs/cli/bin/taro', { paths: [project] })
  const child = spawn(process.execPath, [taro, 'build', '--type', 'weapp', '--watch'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0' },
  })
  let heard = ''
  const hear = (chunk: Buffer) => {
    heard += stripVTControlCharacters(String(chunk))
    for (let outcome = OUTCOME.exec(heard); outcome !== null; outcome = OUTCOME.exec(heard)) {
      heard = heard.slice(outcome.index + outcome[0].length)
      onEvent(outcome[1] === 'with some errors' ? { kind: 'failed', errors: errorsIn(outcome[0]) } : { kind: 'built' })
    }
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.on('exit', (code) => {
    if (code !== 0 && code !== null) onEvent({ kind: 'failed', errors: errorsIn(heard) })
    onEvent({ kind: 'ended', code })
  })
  return () => {
    child.kill('SIGTERM')
  }
}

/** The part of Taro's output that says what is wrong: progress lines and stack frames are left out. */
function errorsIn(output: string): string {
  const from = output.indexOf('Errors:')
  return output
    .slice(Math.max(0, from))
    .split('\n')
    .filter((line) => !/^\s*at |[█]|Watching|^\s*$/.test(line))
    .slice(0, 40)
    .join('\n')
}
