import { writeBackup } from '../../src/domain/record/backup'
import { crc32 } from '../../src/domain/record/crc32'
import { emptySnapshot } from '../../src/domain/record/snapshot'
import { aNumber, aSnapshot } from '../builders/snapshot'
import { nameOf } from './catalogue'
import { AppDriver } from './driver'
import { freshApp, MONDAY, simulatorTest } from './fresh-app'
import { around, aroundFigures, guide, record, words } from './words'

const app = freshApp({ now: MONDAY })

const openBackup = async (driver = app) => {
  await driver.openTab('me')
  await driver.tap('#backup')
  await driver.onPage('packages/record/backup/index')
}

/** A number with one account done and a note on another. */
const beginWithProgress = async (driver = app) => {
  await driver.begin()
  await driver.openTab('checklist')
  await driver.tap('#tick-taobao')
  await driver.tap('#open-wechat')
  await driver.type('#note', '问小李')
  await driver.tap('#save-note')
  await driver.reads('#notice', guide.note.saved)
}

/** The backup as a text to paste. */
const copyBackup = async (driver = app): Promise<string> => {
  await openBackup(driver)
  const copied = await driver.wechat.watchClipboard()
  await driver.tap('#as-text')
  await driver.reads('#notice', record.backup.copied)
  return copied()
}

/** How much of a number is done, of however many. */
const doneOf = (done: number) => aroundFigures((total) => record.backup.progress(done, total))

const paste = async (text: string) => {
  await app.type('#paste', text)
  await app.tap('#look')
}

/** What the records hold, without the slots around them. */
const records = async () => {
  const keys = (await app.storedKeys()).filter((key) => key.startsWith('huanhao.')).sort()
  return Promise.all(keys.map((key) => app.stored(key)))
}

describe('a backup', () => {
  simulatorTest('goes to a chat after it was read back, and only then is said to be one', async () => {
    await beginWithProgress()
    await app.openTab('me')
    await app.reads('#no-backup', words.me.noBackup)
    await app.tap('#go-backup')
    await app.reads('#backup-card', record.backup.never)
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.outcome.done)
    await app.reads('#backup-card', record.backup.last('2026-11-16'))
    const [shared] = await app.requests('shareFile')
    expect(shared?.fileName).toBe('huanhao-2026-11-16.json')
    const written = await app.fileNamed('huanhao-2026-11-16.json')
    expect(Buffer.byteLength(written)).toBe(shared?.bytes)
    expect(written).toContain('问小李')
    await app.back()
    await app.reads('#backup', '2026-11-16')
    await app.isGone('#no-backup')
    await app.relaunch()
    await app.openTab('me')
    await app.reads('#backup', '2026-11-16')
  })

  simulatorTest('holds all that was said of a number', async () => {
    await app.tap('#situation-lost')
    await app.tap('#carrier-cmcc')
    await app.pickDay('#date-unpaidSince', '2026-10-16')
    await app.type('#label', '老家的号')
    await app.type('#last-two', '07')
    await app.tap('#save')
    await app.see('#now')
    await openBackup()
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.outcome.done)
    const written = JSON.parse(await app.fileNamed('huanhao-2026-11-16.json'))
    expect(written.record.numbers[0]).toMatchObject({
      label: '老家的号',
      lastTwo: '07',
      carrier: 'cmcc',
      dates: { unpaidSince: '2026-10-16' },
    })
  })

  simulatorTest('goes to the favourites as well', async () => {
    await beginWithProgress()
    await openBackup()
    await app.tap('#to-favourites')
    await app.reads('#notice', record.backup.outcome.done)
    expect(await app.requests('favoriteFile')).toHaveLength(1)
  })

  test('that was not sent is not said to be one', async () => {
    await beginWithProgress()
    await openBackup()
    await app.wechat.refuse('shareFileMessage', 'fail cancel')
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.outcome.cancelled)
    await app.reads('#backup-card', record.backup.never)
    await app.wechat.refuse('shareFileMessage', 'fail system error')
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.outcome.failed)
    await app.back()
    await app.reads('#backup', words.me.noBackup)
  })

  simulatorTest('that reads back otherwise than it was written is never handed on', async () => {
    await beginWithProgress()
    await openBackup()
    await app.wechat.tearFiles()
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.failed)
    await app.reads('#backup-card', record.backup.never)
    expect(await app.requests('shareFile')).toEqual([])
  })

  test('copied as a text is not yet kept, and says so', async () => {
    await beginWithProgress()
    await copyBackup()
    await app.reads('#notice', record.backup.copied)
    await app.reads('#backup-card', record.backup.never)
  })
})

describe('a restore', () => {
  test('brings back what was erased, after showing what is in it, and can be undone', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await app.wechat.answerDialogs(true)
    await app.tap('#erase')
    await app.reads('#notice', record.backup.erase.erased)
    await app.relaunch()
    await app.see('#situation-changing')

    await openBackup()
    await paste(backup)
    await app.reads('#preview', record.backup.madeAt('2026-11-16'), words.holder.me, ...doneOf(1), record.backup.change.new)
    // Looking changes nothing.
    await app.openTab('home')
    await app.see('#situation-changing')

    await openBackup()
    await paste(backup)
    await app.tap('#merge')
    await app.reads('#notice', record.backup.restored)
    await app.isGone('#preview')
    await app.tap('#undo-restore')
    await app.reads('#notice', record.backup.undone)
    await app.openTab('home')
    await app.see('#situation-changing')

    await openBackup()
    await paste(backup)
    await app.tap('#merge')
    await app.relaunch()
    await app.openTab('checklist')
    await app.is('#tick-taobao', 'checked')
    await app.tap('#open-wechat')
    expect(await app.value('#note')).toBe('问小李')
  })

  test('of what is here already says so, and changes nothing', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await paste(`妈，这是备份：\n${backup}\n收好`)
    await app.reads('#preview', record.backup.change.same)
    await app.tap('#merge')
    await app.openTab('me')
    await app.see('#number-n1')
    await app.isGone('#number-n2')
  })

  simulatorTest('of a file from another phone stands beside one’s own number, each as it was', async () => {
    const mothers = new AppDriver()
    await mothers.open({ now: MONDAY })
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
    await mothers.reads('#notice', record.backup.outcome.done)
    const file = await mothers.fileNamed('huanhao-2026-11-16.json')
    await mothers.close()

    await beginWithProgress()
    await openBackup()
    await app.chooseNext(file)
    await app.tap('#pick-file')
    await app.reads('#preview', '妈妈的老号', ...doneOf(2), record.backup.change.new)
    await app.tap('#merge')
    await app.relaunch()
    await app.reads('#switch', words.holder.me)
    await app.reads('#ring-done', '1')
    await app.wechat.answerSheets(1)
    await app.tap('#switch')
    await app.reads('#switch', '妈妈的老号')
    await app.reads('#ring-done', '2')
    await app.openTab('checklist')
    await app.is('#tick-qq', 'checked')
    await app.isNot('#tick-taobao', 'checked')
  })

  test('of an older backup loses nothing that was done since', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await app.openTab('checklist')
    await app.tap('#tick-qq')
    await app.tap('#tick-taobao')
    await app.isNot('#tick-taobao', 'checked')
    await openBackup()
    await paste(backup)
    await app.tap('#merge')
    await app.openTab('checklist')
    await app.is('#tick-taobao', 'checked')
    await app.is('#tick-qq', 'checked')
  })

  test('in place of what is here asks first, and can be undone', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await app.openTab('checklist')
    await app.tap('#tick-qq')
    await openBackup()
    await paste(backup)
    await app.wechat.answerDialogs(false)
    await app.tap('#replace')
    await app.see('#preview')
    await app.wechat.answerDialogs(true)
    await app.tap('#replace')
    await app.isGone('#preview')
    await app.openTab('home')
    await app.reads('#ring-done', '1')
    await app.tap('#undo')
    await app.reads('#ring-done', '2')
  })

  test('can be left after looking', async () => {
    await beginWithProgress()
    const backup = await copyBackup()
    await paste(backup)
    await app.tap('#drop')
    await app.isGone('#preview')
  })

  test('masks a phone number that somebody wrote into the file', async () => {
    const numbers = [aNumber({ details: { wechat: { note: '打 13812345678' } }, accounts: ['wechat'] })]
    await openBackup()
    await paste(writeBackup(aSnapshot(...numbers), MONDAY.getTime()))
    await app.reads('#preview', record.backup.masked(1))
    await app.tap('#merge')
    await app.openTab('checklist')
    await app.tap('#open-wechat')
    expect(await app.value('#note')).toBe('打 ＊＊')
  })
})

const newer = { v: 99, numbers: 'of another shape' }
const sealed = (record: object, sum = crc32(JSON.stringify(record))) =>
  JSON.stringify({ huanhao: 'backup', madeAt: MONDAY.getTime(), sum, record })

/** Texts that are no backup, and what is said of each. No two neighbours get the same words, so that each is seen anew. */
const bad: readonly [text: string, fault: string][] = [
  ['妈，备份发你了，收一下', record.backup.fault.notOurs],
  [' \n ', record.backup.fault.empty],
  ['{"name":"todo","items":[1,2,3]}', record.backup.fault.notOurs],
  [sealed(emptySnapshot).slice(0, -30), record.backup.fault.corrupt],
  ['[]', record.backup.fault.notOurs],
  [sealed(emptySnapshot, '00000000'), record.backup.fault.corrupt],
  [sealed(newer), record.backup.fault.newerVersion],
]

const huge = `{"a":"${'a'.repeat(5 * 1024 * 1024)}"}`

describe('what is no backup is told apart, and changes nothing', () => {
  let before: string[]

  beforeEach(async () => {
    await beginWithProgress()
    await app.relaunch()
    before = await records()
    await openBackup()
  })

  const nothingChanged = async () => {
    await app.isGone('#preview')
    await app.relaunch()
    expect(await records()).toEqual(before)
    await app.reads('#ring-done', '1')
  }

  test('pasted', async () => {
    for (const [text, fault] of bad) {
      await paste(text)
      await app.reads('#backup-fault', fault)
    }
    await nothingChanged()
  })

  simulatorTest('a paste of 5 MB is told at once, and does not stay in the field', async () => {
    const cost = await app.costOf(() => app.type('#paste', huge))
    await app.reads('#backup-fault', record.backup.fault.tooLarge)
    expect(cost.bytes).toBeLessThan(16 * 1024)
    expect(await app.value('#paste')).toBe('')
    await nothingChanged()
  })

  simulatorTest('picked as a file', async () => {
    for (const [text, fault] of [...bad, [huge, record.backup.fault.tooLarge] as const]) {
      await app.chooseNext(text)
      await app.tap('#pick-file')
      await app.reads('#backup-fault', fault)
    }
    await nothingChanged()
  })

  test('a choice of file that was dismissed says nothing', async () => {
    await app.wechat.refuse('chooseMessageFile', 'fail cancel')
    await app.tap('#pick-file')
    await app.isGone('#backup-fault')
  })
})

describe('erasing', () => {
  test('asks first, says that there is no backup, and can be undone', async () => {
    await beginWithProgress()
    await openBackup()
    await app.tap('#erase')
    await app.answer(false)
    await app.openTab('home')
    await app.reads('#ring-done', '1')
    await openBackup()
    await app.tap('#erase')
    await app.answer(true)
    await app.reads('#notice', record.backup.erase.erased)
    await app.tap('#undo')
    await app.openTab('home')
    await app.reads('#ring-done', '1')
    await app.relaunch()
    await app.reads('#ring-done', '1')
  })

  simulatorTest('leaves nothing: no record, nothing put aside, no backup file', async () => {
    await app.store('huanhao.a', 'torn')
    await app.relaunch()
    await app.wechat.answerDialogs(true)
    await app.tap('#start-over')
    await app.isGone('#trouble')
    await beginWithProgress()
    await openBackup()
    await app.tap('#to-chat')
    await app.reads('#notice', record.backup.outcome.done)
    expect(await app.fileNames()).toEqual(['huanhao-2026-11-16.json'])
    await app.tap('#erase')
    await app.reads('#notice', record.backup.erase.erased)
    expect(await app.fileNames()).toEqual([])
    expect(await records()).toEqual([])
    await app.relaunch()
    await app.see('#situation-changing')
    expect(await records()).toEqual([])
  })

  test('says when the storage would not let go, and keeps everything', async () => {
    await beginWithProgress()
    await app.relaunch()
    await openBackup()
    await app.wechat.answerDialogs(true)
    await app.wechat.refuse('removeStorage', 'fail system error')
    await app.tap('#erase')
    await app.reads('#notice', record.backup.erase.failed)
    await app.relaunch()
    await app.reads('#ring-done', '1')
  })
})

test('what is left goes to the family as a text, without notes', async () => {
  await beginWithProgress()
  await openBackup()
  await app.reads(
    '#summary',
    ...around((day) => record.summary.head(words.holder.me, day)),
    ...aroundFigures((total) => record.summary.count(1, total)),
  )
  const copied = await app.wechat.watchClipboard()
  await app.tap('#copy-summary')
  await app.reads('#notice', record.backup.family.copied)
  const text = await copied()
  // Name by name: one may begin as another does.
  const left = (text.split('\n').find((line) => line.startsWith(record.summary.todo)) ?? '')
    .slice(record.summary.todo.length)
    .split(words.and)
  expect(left).toContain(nameOf('wechat'))
  expect(left).not.toContain(nameOf('taobao'))
  expect(text).not.toContain('问小李')
})
