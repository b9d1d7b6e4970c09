/** Which APIs work on which platform, as WeChat's documents and its staff say. */
import type { Platform } from '../../protocol'

type Platforms = readonly Platform[]

const PHONES: Platforms = ['ios', 'android']
const COMPUTERS: Platforms = ['windows', 'mac', 'ohos_pc']

interface Missing {
  on: Platforms
  /** What `canIUse` answers there. */
  admitted: boolean
}

/**
 * A page of the documents heads each API with the platforms beside iOS and Android that have it (微信 Windows 版, Mac 版,
 * 鸿蒙 OS 版). HarmonyOS on a computer is nowhere named, so it is taken for a computer and for the poorer of the two.
 */
const MISSING: Readonly<Record<string, Missing>> = {
  makePhoneCall: { on: COMPUTERS, admitted: true },
  addPhoneCalendar: { on: COMPUTERS, admitted: true },
  openOfficialAccountArticle: { on: COMPUTERS, admitted: true },
  addFileToFavorites: { on: COMPUTERS, admitted: true },
  // Neither the documents nor WeChat's staff know it anywhere but on phones.
  shareFileMessage: { on: [...COMPUTERS, 'ohos'], admitted: true },
  // The documents name Windows and Mac, where it does not work; canIUse believes the documents.
  chooseMessageFile: { on: [...COMPUTERS, 'devtools'], admitted: false },
  saveFileToDisk: { on: [...PHONES, 'ohos', 'ohos_pc', 'devtools'], admitted: true },
}

export function works(api: string, platform: Platform): boolean {
  return !MISSING[api]?.on.includes(platform)
}

/** What `canIUse` says of an API: not always the truth. */
export function claimed(api: string, platform: Platform): boolean {
  return works(api, platform) || MISSING[api]?.admitted === false
}

/** Whether typing brings up a keyboard on the screen. */
export function hasKeyboard(platform: Platform): boolean {
  return !COMPUTERS.includes(platform)
}
