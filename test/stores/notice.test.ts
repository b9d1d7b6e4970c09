import { NoticeStore } from '../../src/stores/notice'

afterEach(() => jest.useRealTimers())

test('what was done goes after six seconds', () => {
  jest.useFakeTimers()
  const notice = new NoticeStore()
  notice.show('done')
  jest.advanceTimersByTime(5999)
  expect(notice.notice?.text).toBe('done')
  jest.advanceTimersByTime(1)
  expect(notice.notice).toBeUndefined()
})

test('undo runs once, and takes the notice away', () => {
  const notice = new NoticeStore()
  const undo = jest.fn()
  notice.show('done', undo)
  notice.undo()
  notice.undo()
  expect(undo).toHaveBeenCalledTimes(1)
  expect(notice.notice).toBeUndefined()
})

test('a question stays until it is answered', async () => {
  jest.useFakeTimers()
  const notice = new NoticeStore()
  const answer = notice.ask('sure?', ['yes', 'no'])
  jest.advanceTimersByTime(60_000)
  expect(notice.notice).toEqual({ text: 'sure?', options: ['yes', 'no'] })
  notice.answer(1)
  expect(await answer).toBe(1)
  expect(notice.notice).toBeUndefined()
})

test('a question that something newer replaces is answered by nobody', async () => {
  const notice = new NoticeStore()
  const first = notice.ask('sure?', ['yes'])
  const second = notice.ask('really?', ['yes'])
  expect(await first).toBeUndefined()
  notice.show('done')
  expect(await second).toBeUndefined()
  notice.dismiss()
})

test('a question that takes a notice’s place outlives that notice’s time', () => {
  jest.useFakeTimers()
  const notice = new NoticeStore()
  notice.show('done')
  void notice.ask('sure?', ['yes'])
  jest.advanceTimersByTime(60_000)
  expect(notice.notice?.text).toBe('sure?')
})
