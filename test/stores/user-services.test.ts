import { terms } from '../../src/content/baked/terms'
import { workdays } from '../../src/content/baked/workdays'
import type { Outcome, Refusal, Services } from '../../src/ports'
import { openStores } from '../../src/stores'
import { reportRefusals } from '../../src/stores/user-services'
import { aCatalogue } from '../builders/catalogue'
import { MemoryStorage } from '../builders/crashing-storage'

const REFUSALS: readonly Refusal[] = ['unsupported', 'privacy', 'permission', 'failed']

/** A WeChat that answers everything it is asked alike. `confirms`: what its dialog says, when it shows one. */
const aWeChat = ({
  outcome = 'done',
  confirms = 'yes',
  computer = false,
}: {
  outcome?: Outcome
  confirms?: 'yes' | 'no' | 'refused'
  computer?: boolean
}) => {
  const calls: string[] = []
  const answer = (what: string) => async () => {
    calls.push(what)
    return outcome
  }
  const ports: Services = {
    storage: new MemoryStorage(),
    clock: () => 0,
    systemInfo: () => ({ language: 'zh_CN', fontScale: 1, singlePage: false, computer }),
    dialogs: {
      actionSheet: async () => (confirms === 'refused' ? 'refused' : 0),
      async confirm({ title }) {
        calls.push(`confirm ${title}`)
        return confirms
      },
      alert: async () => (confirms === 'refused' ? 'refused' : 'read'),
    },
    navigation: {
      open: answer('open'),
      back: answer('back'),
      toHome: answer('toHome'),
      toChecklist: answer('toChecklist'),
      replace: answer('replace'),
      scrollTo: () => undefined,
    },
    device: { copy: answer('copy'), call: answer('call') },
    bars: { title: () => undefined, tabs: async () => undefined },
    files: {
      write: () => undefined,
      share: answer('share'),
      favourite: answer('favourite'),
      saveToDisk: answer('saveToDisk'),
      pick: async () => ({ kind: 'cancelled' }),
      clear: () => undefined,
    },
    calendar: { add: answer('calendar') },
    version: '0',
  }
  const { display, notice } = openStores(ports, aCatalogue(), { terms, workdays })
  return { calls, notice, words: display.words, services: reportRefusals(ports, display, notice) }
}

const settled = () => new Promise(setImmediate)

describe('copying', () => {
  test.each(REFUSALS)('that is refused (%s) shows the text until it is read', async (outcome) => {
    const { services, notice, words } = aWeChat({ outcome })
    expect(await services.device.copy('10086')).toBe(false)
    expect(notice.notice).toEqual({
      text: outcome === 'privacy' ? words.notice.copyNotAgreed : words.notice.copyByHand,
      options: [words.buttons.ok],
      selectable: '10086',
    })
  })

  test('that is refused shows no text that a page could not hold', async () => {
    const { services, notice, words } = aWeChat({ outcome: 'failed' })
    expect(await services.device.copy('x'.repeat(300_000))).toBe(false)
    expect(notice.notice).toEqual({ text: words.notice.copyTooLong })
    notice.dismiss()
  })

  test('that is done, or that the user stopped, says nothing', async () => {
    for (const outcome of ['done', 'cancelled'] as const) {
      const { services, notice } = aWeChat({ outcome })
      expect(await services.device.copy('10086')).toBe(outcome === 'done')
      expect(notice.notice).toBeUndefined()
    }
  })
})

describe('calling', () => {
  test.each(REFUSALS)('that is refused (%s) offers to copy the number', async (outcome) => {
    const { services, calls } = aWeChat({ outcome })
    await services.device.call('10086')
    expect(calls).toEqual(['call', 'confirm 10086', 'copy'])
  })

  test('on a computer is not tried: the number is offered to be copied', async () => {
    const { services, calls } = aWeChat({ computer: true })
    await services.device.call('10086')
    expect(calls).toEqual(['confirm 10086', 'copy'])
  })

  test('shows the number in the page where no dialog comes either, and in full where nothing copies', async () => {
    const { services, notice, words } = aWeChat({ outcome: 'unsupported', confirms: 'refused' })
    void services.device.call('10086')
    await settled()
    expect(notice.notice?.text).toBe(`10086\n${words.notice.callRefused}`)
    notice.answer(0)
    await settled()
    expect(notice.notice?.selectable).toBe('10086')
  })

  test('that went through, or that the user stopped, says nothing', async () => {
    for (const outcome of ['done', 'cancelled'] as const) {
      const { services, calls, notice } = aWeChat({ outcome })
      await services.device.call('10086')
      expect([calls, notice.notice]).toEqual([['call'], undefined])
    }
  })
})

describe('a page that does not open', () => {
  const ways = ['open', 'back', 'toHome', 'toChecklist', 'replace'] as const

  test.each(ways.flatMap((way) => REFUSALS.map((outcome) => [way, outcome] as const)))(
    'is told: %s, %s',
    async (way, outcome) => {
      const { services, notice, words } = aWeChat({ outcome })
      services.navigation[way]('/pages/none/index')
      await settled()
      expect(notice.notice).toEqual({ text: words.notice.notOpened })
      notice.dismiss()
    },
  )

  test('is left to who has words of its own for it', async () => {
    const { services, notice } = aWeChat({ outcome: 'failed' })
    const refused = jest.fn()
    services.navigation.replace('/pages/none/index', refused)
    await settled()
    expect(refused).toHaveBeenCalledTimes(1)
    expect(notice.notice).toBeUndefined()
  })
})

describe('a dialog that WeChat does not show', () => {
  test('is asked in the page: a choice', async () => {
    const { services, notice } = aWeChat({ confirms: 'refused' })
    const chosen = services.dialogs.actionSheet(['a', 'b'], 'which?')
    await settled()
    expect(notice.notice).toEqual({ text: 'which?', options: ['a', 'b'] })
    notice.answer(1)
    expect(await chosen).toBe(1)
  })

  test('is asked in the page: yes or no', async () => {
    const { services, notice, words } = aWeChat({ confirms: 'refused' })
    const sure = services.dialogs.confirm({ title: 'sure?', text: 'really', yes: 'delete', no: 'cancel' })
    await settled()
    expect(notice.notice).toEqual({ text: 'sure?\nreally', options: [words.buttons.delete, words.buttons.cancel] })
    notice.answer(0)
    expect(await sure).toBe(true)
  })

  test('is told in the page', async () => {
    const { services, notice, words } = aWeChat({ confirms: 'refused' })
    void services.dialogs.alert('know', 'this')
    await settled()
    expect(notice.notice).toEqual({ text: 'know\nthis', options: [words.buttons.ok] })
  })
})
