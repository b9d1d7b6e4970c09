/** Finds a browser to run phones in and, where that is allowed, installs one; starts it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome', 'msedge']

function usualPlaces(): string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder): folder is string => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ])
    default:
      return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
        NAMES.map((name) => join(folder, name)),
      )
  }
}

function onPath(): string[] {
  const suffix = process.platform === 'win32' ? '.exe' : ''
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)))
}

function find(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROMIUM_PATH names ${wanted}, but there is no such file.`)
    return wanted
  }
  return [...onPath(), ...usualPlaces()].find((path) => existsSync(path))
}

/** Only Linux tells; elsewhere the system brings fonts for Chinese. */
function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && listed.stdout.trim() !== ''
}

/** The words before `apt-get` on a machine where we may install: none for root, `sudo -n` where it needs no password. */
function mayInstall(): string[] | undefined {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return undefined
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

function install(packages: string[], rights: string[]): void {
  const run = (...words: string[]) => {
    const [command = 'apt-get', ...rest] = [...rights, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words]
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'pipe'] })
  }
  run('-qq', 'update')
  run('-qq', '-y', 'install', '--no-install-recommends', ...packages)
}

/**
 * Path of a Chrome, Chromium or Edge. On Debian and Ubuntu, as root or with sudo that asks no password, a missing
 * browser or Chinese font is installed first (about half a minute); elsewhere a missing browser is an error that says
 * what to install.
 */
export function chromiumPath(): string {
  const missing = [...(find() === undefined ? ['chromium'] : []), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]
  const rights = missing.length > 0 ? mayInstall() : undefined
  if (rights) install(missing, rights)
  const path = find()
  if (path === undefined) {
    throw new Error(
      'No browser found. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one. 请先安装 Chrome、Chromium 或 Edge。',
    )
  }
  if (!hasChineseFont()) console.warn('No font for Chinese found: install fonts-noto-cjk, or pictures will show boxes.')
  return path
}

const FLAGS = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

function launchOptions(): LaunchOptions {
  const asRoot = process.getuid?.() === 0
  return { executablePath: chromiumPath(), args: [...FLAGS, ...(asRoot ? ['--no-sandbox'] : [])] }
}

/** Where the shared browser is, for processes started later. */
const RUNNING = 'PHONE_BROWSER'

let sharing: BrowserServer | undefined

/** Starts the browser that `openBrowser` gives from now on, in this process and in those that it starts. */
export async function shareBrowser(): Promise<void> {
  sharing = await chromium.launchServer({ ...launchOptions(), host: '127.0.0.1' })
  process.env[RUNNING] = sharing.wsEndpoint()
}

export async function endSharedBrowser(): Promise<void> {
  delete process.env[RUNNING]
  await sharing?.close()
}

/** A headless browser: the shared one, or one of its own. Close it when done; the shared one stays for the others. */
export function openBrowser(): Promise<Browser> {
  const running = process.env[RUNNING]
  return running === undefined ? chromium.launch(launchOptions()) : chromium.connect(running)
}
