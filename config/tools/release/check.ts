import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

import { readCatalogue } from '../../content/read-catalogue'
import { firstLineOf } from '../cli/first-line'
import { readText } from '../cli/read-whole'
import { filesIn, pageProblems, pagesOf, readAppJson, sizesOf } from './bundle'
import { launchProblems, readProject } from './launches'
import { borrowedNames, othersNames } from './naming'
import { privacyProblems, privacyUses, readDeclaration } from './privacy'
import { highest, versionProblem } from './version'

/** What is going to happen after the check. */
export const actions = ['check', 'preview', 'upload'] as const
export type Action = (typeof actions)[number]

/**
 * What one check found. `told` is one line when all is well; `problems` say what to mend. `later` are those that don't matter for
 * what is going to happen now, and will before an upload.
 */
export interface Finding {
  name: string
  summary: string
  problems: readonly string[]
  blocksUploadOnly?: boolean
}

/**
 * WeChat's limits in bytes: 2 MB each for the main package and a subpackage, and in all 20 MB for what a service provider develops,
 * 30 MB for others (https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages.html). The lower one is kept.
 */
const MEGABYTE = 1024 * 1024
const MAX_PACKAGE_BYTES = 2 * MEGABYTE
const MAX_TOTAL_BYTES = 20 * MEGABYTE

const kilobytes = (bytes: number) => `${Math.round(bytes / 1024)} KB`

const packageJson = v.object({ version: v.string() })

const read = (root: string, file: string) => readText(join(root, file))

const git = (root: string, ...words: string[]): string[] =>
  execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter((line) => line !== '')

/** The version in package.json. */
export const versionOf = (root: string): string => v.parse(packageJson, JSON.parse(read(root, 'package.json'))).version

/** An AppID as mp.weixin.qq.com gives it. */
const APPID_PATTERN = /^wx[0-9a-f]{16}$/

/** The AppID to release under: the environment's, or the project's. */
export const appidOf = (root: string, environment: NodeJS.ProcessEnv): string =>
  environment.WECHAT_APPID || readProject(read(root, 'project.config.json')).appid

const version = (root: string): Omit<Finding, 'name'> => {
  const current = versionOf(root)
  const tags = git(root, 'tag', '--list')
  const problem = versionProblem(current, tags)
  return { summary: `${current}，上一个标签 last tag: ${highest(tags) ?? '没有 none'}`, problems: problem ? [problem] : [] }
}

const committed = (root: string, action: Action): Omit<Finding, 'name'> => {
  const changed = git(root, 'status', '--porcelain')
  return {
    summary: '都提交了 all is committed',
    problems: changed.map((line) => `没提交 not committed: ${line.slice(3)}`),
    blocksUploadOnly: action !== 'upload',
  }
}

const appid = (root: string, action: Action, environment: NodeJS.ProcessEnv): Omit<Finding, 'name'> => {
  const id = appidOf(root, environment)
  const problem = `"${id}" 不能预览和上传：用环境变量 WECHAT_APPID 给出自己的 can't be previewed or uploaded: set WECHAT_APPID to your own`
  return { summary: id, problems: APPID_PATTERN.test(id) ? [] : [problem], blocksUploadOnly: action === 'check' }
}

const pages = (dist: string): Omit<Finding, 'name'> => ({
  summary: `${pagesOf(readAppJson(dist)).length} 个页面都在 pages, all there`,
  problems: pageProblems(dist, filesIn(dist, '.wxml')),
})

const sizes = (dist: string): Omit<Finding, 'name'> => {
  const { main, packages, total } = sizesOf(dist)
  const rows = [
    { name: '主包 main', bytes: main, most: MAX_PACKAGE_BYTES },
    ...packages.map(({ name, bytes }) => ({ name, bytes, most: MAX_PACKAGE_BYTES })),
    { name: '合计 total', bytes: total, most: MAX_TOTAL_BYTES },
  ]
  return {
    summary: rows.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(' · '),
    problems: rows
      .filter(({ bytes, most }) => bytes > most)
      .map(({ name, bytes, most }) => `${name}: ${kilobytes(bytes)}，微信最多 WeChat takes ${kilobytes(most)}`),
  }
}

const launches = (root: string, dist: string): Omit<Finding, 'name'> => {
  const { list } = readProject(read(root, 'project.config.json')).condition.miniprogram
  return {
    summary: `${list.length} 个启动都能打开 launches, all open a page`,
    problems: launchProblems(list, pagesOf(readAppJson(dist))),
  }
}

const privacy = (root: string, dist: string): Omit<Finding, 'name'> => {
  const uses = privacyUses(dist)
  const declared = readDeclaration(read(root, 'docs/release/privacy.yaml'))
  return { summary: [...uses.keys()].sort().join(', ') || '没有 none', problems: privacyProblems(uses, declared) }
}

const naming = (root: string, dist: string): Omit<Finding, 'name'> => {
  const { projectname, description } = readProject(read(root, 'project.config.json'))
  const ours = [readAppJson(dist).window.navigationBarTitleText, projectname, description]
  const others = othersNames(readCatalogue(join(root, 'src/content')).catalogue)
  return {
    summary: [...new Set(ours)].join(' · '),
    problems: ours.flatMap((name) => borrowedNames(name, others).map((other) => `“${name}” 里有别人的名字 names “${other}”`)),
  }
}

/** A check that can't be made is a problem, too: its first line. */
const attempt = (name: string, look: () => Omit<Finding, 'name'>): Finding => {
  try {
    return { name, ...look() }
  } catch (error) {
    return { name, summary: '', problems: [`查不了 can't be checked: ${firstLineOf(error)}`] }
  }
}

/** Checks all of a release that can be checked without WeChat. `root` is the project, with `dist` built. Writes nothing. */
export const findings = (root: string, action: Action, environment: NodeJS.ProcessEnv): Finding[] => {
  const dist = join(root, 'dist')
  const built = existsSync(join(dist, 'app.json'))
  const ofBuild = (look: () => Omit<Finding, 'name'>) => () =>
    built ? look() : { summary: '', problems: ['没有 dist，先构建 there is no dist: build first'] }
  return [
    attempt('版本 version', () => version(root)),
    attempt('提交 commit', () => committed(root, action)),
    attempt('AppID', () => appid(root, action, environment)),
    attempt(
      '页面 pages',
      ofBuild(() => pages(dist)),
    ),
    attempt(
      '大小 sizes',
      ofBuild(() => sizes(dist)),
    ),
    attempt(
      '启动 launches',
      ofBuild(() => launches(root, dist)),
    ),
    attempt(
      '隐私 privacy',
      ofBuild(() => privacy(root, dist)),
    ),
    attempt(
      '名字 name',
      ofBuild(() => naming(root, dist)),
    ),
  ]
}

/** True when nothing stands against what is going to happen. */
export const isReady = (found: readonly Finding[]): boolean =>
  found.every(({ problems, blocksUploadOnly: later }) => problems.length === 0 || later)
