import { writeBackup } from '../../src/domain/record/backup'
import { crc32 } from '../../src/domain/record/crc32'
import { emptySnapshot } from '../../src/domain/record/snapshot'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { hostTest, Phone } from './driver'

/** A Monday. */
const MONDAY = new Date('2026-11-16T09:41:00+08:00')

let phone: Phone

beforeEach(async () => {
  phone = await Phone.open(process.env.WECHAT_DEVTOOLS_CLI ? {} : { now: MONDAY })
})

afterEach(() => phone.close())

const openBackup = async (its = phone) => {
  await its.openTab('me')
  await its.tap('#backup')
  await its.onPage('packages/record/backup/index')
}

/** A number with one account done and a note on another. */
const beginWithProgress = async (its = phone) => {
  await its.begin()
  await its.openTab('checklist')
  await its.tap('#tick-taobao')
  await its.tap('#open-wechat')
  await its.type('#note', '问小李')
  await its.tap('#save-note')
  await its.reads('#notice', '备注存好了')
}

/** The backup as a text to paste. */
const copyBackup = async (its = phone): Promise<string> => {
  await openBackup(its)
  const copied = await its.watchClipboard()
  await its.tap('#as-text')
  await its.reads('#notice', '已复制')
  return copied()
}

const paste = async (text: string) => {
  await phone.type('#paste', text)
  await phone.tap('#look')
}

/** What the records hold, without the slots around them. */
const records = async () => {
  const keys = (await phone.storedKeys()).filter((key) => key.startsWith('huanhao.')).sort()
  return Promise.all(keys.map((key) => phone.stored(key)))
}

describe('a backup', () => {
  hostTest('goes to a chat after it was read back, and only then is said to be one', async () => {
    await beginWithProgress()
    await phone.openTab('me')
    await phone.reads('#no-backup', '还没备份')
    await phone.tap('#go-backup')
    await phone.reads('#backup-card', '还没有备份')
    await phone.tap('#to-chat')
    await phone.reads('#notice', '已备份，读回来核对过了')
    await phone.reads('#backup-card', '上次备份：2026-11-16')
    const [shared] = await phone.asked('shareFile')
    expect(shared?.fileName).toBe('huanhao-2026-11-16.json')
    const written = await phone.fileNamed('huanhao-2026-11-16.json')
    expect(Buffer.byteLength(written)).toBe(shared?.bytes)
    expect(written).toContain('问小李')
    await phone.back()
    await phone.reads('#backup', '2026-11-16')
    await phone.isGone('#no-backup')
    await phone.relaunch()
    await phone.openTab('me')
    await phone.reads('#backup', '2026-11-16')
  })

  hostTest('holds all that was said of a number', async () => {
    await phone.tap('#situation-lost')
    await phone.tap('#carrier-cmcc')
    await phone.pickDay('#date-unpaidSince', '2026-10-16')
    await phone.type('#label', '老家的号')
    await phone.type('#last-two', '07')
    await phone.tap('#save')
    await phone.see('#now')
    await openBackup()
    await phone.tap('#to-chat')
    await phone.reads('#notice', '已备份')
    const { record } = JSON.parse(await phone.fileNamed('huanhao-2026-11-16.json'))
    expect(record.numbers[0]).toMatchObject({
      label: '老家的号',
      lastTwo: '07',
      carrier: 'cmcc',
      dates: { unpaidSince: '2026-10-16' },
    })
  })

  hostTest('goes to the favourites as well', async () => {
    await beginWithProgress()
    await openBackup()
    await phone.tap('#to-favourites')
    await phone.reads('#notice', '已备份')
    expect(await phone.asked('favoriteFile')).toHaveLength(1)
  })

  test('that was not sent is not said to be one', async () => {
    await beginWithProgress()
    await openBackup()
    await phone.refuse('shareFileMessage', 'fail cancel')
    await phone.tap('#to-chat')
    await phone.reads('#notice', '没有发出去，还没备份')
    await phone.reads('#backup-card', '还没有备份')
    await phone.refuse('shareFileMessage', 'fail system error')
    await phone.tap('#to-chat')
    await phone.reads('#notice', '没存成，还没备份')
    await phone.back()
    await phone.reads('#backup', '还没备份')
  })

  hostTest('that reads back otherwise than it was written is never handed on', async () => {
    await beginWithProgress()
    await openBackup()
    await phone.tearFiles()
    await phone.tap('#to-chat')
    await phone.reads('#notice', '文件没写好，还没备份')
    await phone.reads('#backup-card', '还没有备份')
    expect(await phone.asked('shareFile')).toEqual([])
  })

  test('copied as a text is not yet kept, and says so', async () => {
    await beginWithProgress()
    await copyBackup()
    await phone.reads('#notice', '才算存好')
    await phone.reads('#backup-card', '还没有备份')
  })
})

describe('a restore', () => {
  test('brings back what was erased, after showing what is in it, and can be undone', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await phone.answerDialogs(true)
    await phone.tap('#erase')
    await phone.reads('#notice', '已全部清除')
    await phone.relaunch()
    await phone.see('#situation-changing')

    await openBackup()
    await paste(backup)
    await phone.reads('#preview', /备份于 2026-11-16.*我的旧号.*办完 1 件，共 \d+ 件 · 这台手机没有/)
    // Looking changes nothing.
    await phone.openTab('home')
    await phone.see('#situation-changing')

    await openBackup()
    await paste(backup)
    await phone.tap('#merge')
    await phone.reads('#notice', '恢复好了')
    await phone.isGone('#preview')
    await phone.tap('#undo-restore')
    await phone.reads('#notice', '和恢复前一样')
    await phone.openTab('home')
    await phone.see('#situation-changing')

    await openBackup()
    await paste(backup)
    await phone.tap('#merge')
    await phone.relaunch()
    await phone.openTab('checklist')
    await phone.hasClass('#row-taobao', 'row-done')
    await phone.tap('#open-wechat')
    expect(await phone.value('#note')).toBe('问小李')
  })

  test('of what is here already says so, and changes nothing', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await paste(`妈，这是备份：\n${backup}\n收好`)
    await phone.reads('#preview', '和这里一样')
    await phone.tap('#merge')
    await phone.openTab('me')
    await phone.see('#number-n1')
    await phone.isGone('#number-n2')
  })

  hostTest('of a file from another phone stands beside one’s own number, each as it was', async () => {
    const mothers = await Phone.open({ now: MONDAY })
    await mothers.tap('#family')
    // Home has a tile of the same name.
    await mothers.onPage('packages/record/setup/index')
    await mothers.tap('#situation-lost')
    await mothers.type('#label', '妈妈的老号')
    await mothers.tap('#save')
    await mothers.openTab('checklist')
    await mothers.tap('#tick-wechat')
    await mothers.tap('#tick-qq')
    await openBackup(mothers)
    await mothers.tap('#to-chat')
    await mothers.reads('#notice', '已备份')
    const file = await mothers.fileNamed('huanhao-2026-11-16.json')
    await mothers.close()

    await beginWithProgress()
    await openBackup()
    await phone.chooseNext(file)
    await phone.tap('#pick-file')
    await phone.reads('#preview', /妈妈的老号.*办完 2 件.*这台手机没有/)
    await phone.tap('#merge')
    await phone.relaunch()
    await phone.reads('#switch', '我的旧号')
    await phone.reads('.ring-done', '1')
    await phone.answerSheets(1)
    await phone.tap('#switch')
    await phone.reads('#switch', '妈妈的老号')
    await phone.reads('.ring-done', '2')
    await phone.openTab('checklist')
    await phone.hasClass('#row-qq', 'row-done')
    await phone.hasClass('#row-taobao', 'row-todo')
  })

  test('of an older backup loses nothing that was done since', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await phone.openTab('checklist')
    await phone.tap('#tick-qq')
    await phone.tap('#tick-taobao')
    await phone.hasClass('#row-taobao', 'row-todo')
    await openBackup()
    await paste(backup)
    await phone.tap('#merge')
    await phone.openTab('checklist')
    await phone.hasClass('#row-taobao', 'row-done')
    await phone.hasClass('#row-qq', 'row-done')
  })

  test('in place of what is here asks first, and can be undone', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await phone.openTab('checklist')
    await phone.tap('#tick-qq')
    await openBackup()
    await paste(backup)
    await phone.answerDialogs(false)
    await phone.tap('#replace')
    await phone.see('#preview')
    await phone.answerDialogs(true)
    await phone.tap('#replace')
    await phone.isGone('#preview')
    await phone.openTab('home')
    await phone.reads('.ring-done', '1')
    await phone.tap('#undo')
    await phone.reads('.ring-done', '2')
  })

  test('can be left after looking', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await paste(backup)
    await phone.tap('#drop')
    await phone.isGone('#preview')
  })

  test('masks a phone number that somebody wrote into the file', async () => {
    const numbers = [aNumber({ details: { wechat: { note: '打 13812345678' } }, accounts: ['wechat'] })]
    await openBackup()
    await paste(writeBackup(aSnapshot(...numbers), MONDAY.getTime()))
    await phone.reads('#preview', '有 1 处像号码、证件号或验证码，已抹掉')
    await phone.tap('#merge')
    await phone.openTab('checklist')
    await phone.tap('#open-wechat')
    expect(await phone.value('#note')).toBe('打 ＊＊')
  })
})

const newer = { v: 99, numbers: 'of another shape' }
const sealed = (record: object, sum = crc32(JSON.stringify(record))) =>
  JSON.stringify({ huanhao: 'backup', madeAt: MONDAY.getTime(), sum, record })

/** Texts that are no backup, and what is said of each. No two neighbours get the same words, so that each is seen anew. */
const bad: readonly [text: string, words: string][] = [
  ['妈，备份发你了，收一下', '这不是换号清单的备份'],
  [' \n ', '里面是空的'],
  ['{"name":"todo","items":[1,2,3]}', '这不是换号清单的备份'],
  [sealed(emptySnapshot).slice(0, -30), '备份不完整'],
  ['[]', '这不是换号清单的备份'],
  [sealed(emptySnapshot, '00000000'), '备份不完整'],
  [sealed(newer), '来自更新的版本'],
]

const huge = `{"a":"${'a'.repeat(5 * 1024 * 1024)}"}`

describe('what is no backup is told apart, and changes nothing', () => {
  let before: string[]

  beforeEach(async () => {
    await beginWithProgress()
    await phone.relaunch()
    before = await records()
    await openBackup()
  })

  const nothingChanged = async () => {
    await phone.isGone('#preview')
    await phone.relaunch()
    expect(await records()).toEqual(before)
    await phone.reads('.ring-done', '1')
  }

  test('pasted', async () => {
    for (const [text, words] of bad) {
      await paste(text)
      await phone.reads('#backup-fault', words)
    }
    await nothingChanged()
  })

  hostTest('a paste of 5 MB is told at once, and does not stay in the field', async () => {
    const cost = await phone.costOf(() => phone.type('#paste', huge))
    await phone.reads('#backup-fault', '太大了')
    expect(cost.bytes).toBeLessThan(16 * 1024)
    expect(await phone.value('#paste')).toBe('')
    await nothingChanged()
  })

  hostTest('picked as a file', async () => {
    for (const [text, words] of [...bad, [huge, '太大了'] as const]) {
      await phone.chooseNext(text)
      await phone.tap('#pick-file')
      await phone.reads('#backup-fault', words)
    }
    await nothingChanged()
  })

  test('a choice of file that was dismissed says nothing', async () => {
    await phone.refuse('chooseMessageFile', 'fail cancel')
    await phone.tap('#pick-file')
    await phone.isGone('#backup-fault')
  })
})

describe('erasing', () => {
  test('asks first, says that there is no backup, and can be undone', async () => {
    await beginWithProgress()
    await openBackup()
    await phone.tap('#erase')
    await phone.answer(false)
    await phone.openTab('home')
    await phone.reads('.ring-done', '1')
    await openBackup()
    await phone.tap('#erase')
    await phone.answer(true)
    await phone.reads('#notice', '已全部清除')
    await phone.tap('#undo')
    await phone.openTab('home')
    await phone.reads('.ring-done', '1')
    await phone.relaunch()
    await phone.reads('.ring-done', '1')
  })

  hostTest('leaves nothing: no record, nothing put aside, no backup file', async () => {
    await phone.store('huanhao.a', 'torn')
    await phone.relaunch()
    await phone.answerDialogs(true)
    await phone.tap('#start-over')
    await phone.isGone('#trouble')
    await beginWithProgress()
    await openBackup()
    await phone.tap('#to-chat')
    await phone.reads('#notice', '已备份')
    expect(await phone.fileNames()).toEqual(['huanhao-2026-11-16.json'])
    await phone.tap('#erase')
    await phone.reads('#notice', '已全部清除')
    expect(await phone.fileNames()).toEqual([])
    expect(await records()).toEqual([])
    await phone.relaunch()
    await phone.see('#situation-changing')
    expect(await records()).toEqual([])
  })

  test('says when the storage would not let go, and keeps everything', async () => {
    await beginWithProgress()
    await phone.relaunch()
    await openBackup()
    await phone.answerDialogs(true)
    await phone.refuse('removeStorage', 'fail system error')
    await phone.tap('#erase')
    await phone.reads('#notice', '没清除成，记录还在')
    await phone.relaunch()
    await phone.reads('.ring-done', '1')
  })
})

test('what is left goes to the family as a text, without notes', async () => {
  await beginWithProgress()
  await openBackup()
  await phone.reads('#summary', /【我的旧号】换号进度，.*办完 1 件，共 \d+ 件/)
  const copied = await phone.watchClipboard()
  await phone.tap('#copy-summary')
  await phone.reads('#notice', '粘到聊天里就能发')
  const text = await copied()
  expect(text).toContain('还没办：')
  expect(text).toContain('微信')
  expect(text).not.toContain('淘宝')
  expect(text).not.toContain('问小李')
})
