/** What the person may change on this phone: read from the page's query, changed by the preview's panel. */
import { LANGUAGES, type PhoneSettings, THEMES } from '../protocol'
import { Signal } from './signal'

export type Settings = PhoneSettings

const MB = 1024 * 1024

/** A phone that works, with WeChat's own limits (test/simulator/README.md says where each is known from). */
const ORDINARY: Settings = {
  theme: 'light',
  fontScale: 1,
  language: 'zh_CN',
  platform: 'ios',
  lacks: [],
  refuses: {},
  privacy: {},
  scopes: {},
  singlePage: 'strict',
  fields: 'apart',
  engine: 'modern',
  routeTakes: 0,
  limits: { clipboard: MB, files: 200 * MB, setData: MB },
  storage: [],
}

export interface Launch {
  path: string
  query: string
  scene: number
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null, fallback: T): T {
  return allowed.find((item) => item === value) ?? fallback
}

/** WeChat's launch scene for "from the list of mini-programs", the most ordinary one. */
const ORDINARY_SCENE = 1001

/** Opened from Moments: one page alone, without a way to another, and with a storage of its own. */
export const SINGLE_PAGE_SCENE = 1154

export interface PhoneSetup {
  phone: string
  launch: Launch
  settings: Settings
  storage: string
  strip: boolean
}

/** Reads the query of `/phone` (see PhoneOptions in protocol.ts); anything odd falls back to the ordinary. */
export function readSetup(search: string): PhoneSetup {
  const query = new URLSearchParams(search)
  const fontScale = Number(query.get('fs'))
  const given: Partial<Settings> = JSON.parse(query.get('settings') ?? '{}')
  return {
    phone: query.get('phone') ?? 'phone',
    launch: {
      path: (query.get('path') ?? '').replace(/^\//, ''),
      query: query.get('query') ?? '',
      scene: Number(query.get('scene')) || ORDINARY_SCENE,
    },
    settings: {
      ...ORDINARY,
      theme: oneOf(THEMES, query.get('theme'), ORDINARY.theme),
      fontScale: fontScale > 0 ? fontScale : ORDINARY.fontScale,
      language: oneOf(LANGUAGES, query.get('lang'), ORDINARY.language),
      ...given,
    },
    storage: query.get('storage') ?? 'phone',
    strip: query.get('strip') === 'true',
  }
}

/** The settings now in force, and word of each change. */
export class LiveSettings {
  readonly changed = new Signal<Settings>()

  constructor(private current: Settings) {}

  get now(): Settings {
    return this.current
  }

  change(part: Partial<Settings>): void {
    this.current = { ...this.current, ...part }
    this.changed.send(this.current)
  }
}
