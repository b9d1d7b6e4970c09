import { eventually, type FixturePhone, openFixture } from './fixture/open-fixture'

let fixture: FixturePhone
beforeAll(async () => {
  fixture = await openFixture()
})
afterAll(() => fixture.close())
beforeEach(() => fixture.go('reLaunch', '/pages/home/index'))

const tap = async (selector: string) => (await fixture.find(selector)).tap()

test('a tap is heard with its place, its touches and the data of the element that listens', async () => {
  await tap('.word')
  expect(await fixture.data('seen')).toEqual({
    type: 'tap',
    dataset: { name: 'first' },
    x: 'number',
    touches: 1,
    changed: ['clientX', 'clientY', 'identifier', 'pageX', 'pageY'],
  })
})

test('mice and fingers tap too', async () => {
  await fixture.phone.page.locator('.count').click()
  expect(await fixture.data('count')).toBe(1)
  await fixture.phone.page.locator('.count').tap()
  expect(await fixture.data('count')).toBe(2)
})

test('a finger does not touch what its own tap has opened', async () => {
  const { page } = fixture.phone
  await page.locator('.ask').tap()
  await page.getByRole('button', { name: 'no', exact: true }).tap()
  await eventually(async () => expect(await fixture.data('seen')).toBe(1))
})

test('an element that listens to nothing is not heard, and catch keeps a tap from those above', async () => {
  await tap('.unbound')
  await tap('.inner')
  expect(await fixture.data('count')).toBe(1)
  expect(await fixture.data('seen')).toBeNull()
  await tap('.shield .inside')
  expect(await fixture.data('count')).toBe(2)
})

test('a disabled button is not tapped', async () => {
  await tap('.disabled')
  expect(await fixture.data('count')).toBe(0)
})

test('a tap scrolls to its element first', async () => {
  await tap('.far')
  expect(await fixture.data('count')).toBe(1)
})

test('a covered element cannot be tapped, and the failure says what covers it', async () => {
  await tap('.under')
  await (await fixture.page()).setData({ covered: true })
  await expect(tap('.under')).rejects.toThrow(/<button class="under"> “under” cannot be tapped: <view class="cover"> covers it/)
  expect(await fixture.data('count')).toBe(1)
})

test('a modal takes all touches until it is answered', async () => {
  const answer = fixture.miniProgram.callWxMethod('showModal', { title: 'sure?', content: 'really' })
  await fixture.phone.page.getByRole('dialog').waitFor()
  await expect(tap('.count')).rejects.toThrow('a dialog of WeChat covers it')
  await fixture.phone.page.getByRole('button', { name: '确定' }).click()
  expect(await answer).toMatchObject({ confirm: true, cancel: false, errMsg: 'showModal:ok' })
  await tap('.count')
  expect(await fixture.data('count')).toBe(1)
  expect(await fixture.phone.requests()).toContainEqual({ kind: 'modal', title: 'sure?', content: 'really', confirmed: true })
})

test('an action sheet gives the row tapped, or fails when it is cancelled', async () => {
  const { miniProgram, phone } = fixture
  const chosen = miniProgram.callWxMethod('showActionSheet', { itemList: ['one', 'two'] })
  await phone.page.getByRole('button', { name: 'two' }).click()
  expect(await chosen).toMatchObject({ tapIndex: 1 })
  const cancelled = miniProgram.callWxMethod('showActionSheet', { itemList: ['one'] })
  await phone.page.getByRole('dialog').waitFor()
  await miniProgram.native().cancelModal()
  await expect(cancelled).rejects.toThrow('showActionSheet:fail cancel')
})

test('an element that has left the page cannot be tapped', async () => {
  const element = await fixture.find('.count')
  await fixture.go('redirectTo', '/pages/plain/index')
  await expect(element.tap()).rejects.toThrow('no longer on the page')
})

test('a component of the app is reached, and its event is heard', async () => {
  const badge = await fixture.find('badge')
  if (!('callMethod' in badge) || typeof badge.callMethod !== 'function') throw new Error('not a component')
  expect(await badge.callMethod('shout', 'hey')).toBe('hey!')
  await tap('.badge-word')
  expect(await fixture.data('seen')).toEqual({ label: 'new' })
})

test('aria reaches the screen reader', async () => {
  const element = await fixture.find('.labelled')
  expect(await element.attribute('role')).toBe('button')
  expect(await element.attribute('aria-label')).toBe('close it')
  expect(await element.attribute('aria-hidden')).toBe('false')
  expect(await element.attribute('aria-checked')).toBe('true')
  expect(await fixture.phone.page.getByRole('button', { name: 'close it' }).count()).toBe(1)
})

describe('what the app asks of WeChat is recorded', () => {
  const last = async () => {
    const requests = await fixture.phone.requests()
    return requests[requests.length - 1]
  }

  test('a share card, as a friend would get it', async () => {
    await tap('.share')
    expect(await last()).toEqual({
      kind: 'share',
      from: 'button',
      title: 'card one',
      path: '/pages/form/index?a=1',
      imageUrl: '/images/card.png',
    })
  })

  test('copied text', async () => {
    await fixture.miniProgram.callWxMethod('setClipboardData', { data: 'CXXZ' })
    expect(await last()).toEqual({ kind: 'clipboard', text: 'CXXZ' })
    await fixture.phone.page.getByText('内容已复制').waitFor()
  })

  test('a phone call, once it is confirmed', async () => {
    const call = fixture.miniProgram.callWxMethod('makePhoneCall', { phoneNumber: '10086' })
    await fixture.phone.page.getByRole('button', { name: '呼叫 10086' }).click()
    await call
    expect(await last()).toEqual({ kind: 'phoneCall', number: '10086', confirmed: true })
  })

  test('the calendar only in a tap', async () => {
    const event = { title: 'renewal', startTime: 1_700_000_000 }
    await expect(fixture.miniProgram.callWxMethod('addPhoneCalendar', event)).rejects.toThrow(
      'can only be invoked by user TAP gesture',
    )
  })

  test('a file written, shared, and chosen', async () => {
    const { miniProgram, phone } = fixture
    await fixture.go('reLaunch', '/pages/calls/index')
    const filePath = await miniProgram.evaluate(
      'function () { const path = wx.env.USER_DATA_PATH + "/a.json"; wx.getFileSystemManager().writeFileSync(path, "{}", "utf8"); return path }',
    )
    await (await fixture.page()).setData({ api: 'shareFileMessage', options: { filePath } })
    await tap('.call')
    expect(await last()).toMatchObject({ kind: 'shareFile', fileName: 'a.json', bytes: 2 })
    await phone.chooseNext({ name: 'backup.json', text: '{"v":1}' })
    const read =
      'function () { return wx.chooseMessageFile({ count: 1, type: "file" }).then(function (chosen) { return wx.getFileSystemManager().readFileSync(chosen.tempFiles[0].path, "utf8") }) }'
    expect(await miniProgram.evaluate(read)).toBe('{"v":1}')
  })
})
