import type { Navigation, Outcome, Question, Services } from '../ports'
import type { DisplayStore } from './display'
import type { NoticeStore } from './notice'

/** The longest text that is shown to be copied by hand, in UTF-16 units: well below the 1 MB that WeChat sends to a page. */
const MAX_SELECTABLE_LENGTH = 200_000

/** Ways between pages. Nobody waits for them: when a page does not open, a notice says so. */
type UserNavigation = { [Way in Exclude<keyof Navigation, 'replace'>]: (...args: Parameters<Navigation[Way]>) => void } & {
  /** Takes this page's place. `onRefused` runs in place of the notice. */
  replace(path: string, onRefused?: () => void): void
}

/**
 * The services as components use them: by the time a component gets the result, the user was told of a refusal and offered another
 * way. Only files and the calendar give the outcome itself, for components that have words of their own for it.
 */
export interface UserServices extends Omit<Services, 'dialogs' | 'device' | 'navigation'> {
  /** WeChat's dialogs, or a notice in the page where WeChat refuses to show one. */
  dialogs: {
    /** Gives the index of the option chosen; undefined when the user chose none. */
    actionSheet(options: readonly string[], title?: string): Promise<number | undefined>
    /** True when the user said yes. */
    confirm(question: Question): Promise<boolean>
    /** Shows a message until it is read. */
    alert(title: string, text: string): Promise<void>
  }
  device: {
    /** Copies a text, or shows it to be copied by hand; true when it was copied. */
    copy(text: string): Promise<boolean>
    /** Opens the dialler, or offers to copy the number. */
    call(number: string): Promise<void>
  }
  navigation: UserNavigation
}

/**
 * Wraps the services so that the user hears of every refusal. What WeChat forbids in the single page that Moments opens is not even
 * asked for there.
 */
export const reportRefusals = (services: Services, display: DisplayStore, notice: NoticeStore): UserServices => {
  const dialogs: UserServices['dialogs'] = {
    async actionSheet(options, title) {
      const answer = await services.dialogs.actionSheet(options, display.words.checklist.more, title)
      if (answer === 'cancelled') return undefined
      return answer === 'refused' ? notice.ask(title ?? '', options) : answer
    },
    async confirm(question) {
      const { buttons } = display.words
      const answer = await services.dialogs.confirm(question, buttons)
      if (answer !== 'refused') return answer === 'yes'
      return (await notice.ask(`${question.title}\n${question.text}`, [buttons[question.yes], buttons[question.no]])) === 0
    },
    async alert(title, text) {
      const { buttons } = display.words
      if ((await services.dialogs.alert({ title, text }, buttons)) === 'refused')
        await notice.ask(`${title}\n${text}`, [buttons.ok])
    },
  }

  const copy = async (text: string): Promise<boolean> => {
    const outcome = display.singlePage ? 'unsupported' : await services.device.copy(text)
    if (outcome === 'done' || outcome === 'cancelled') return outcome === 'done'
    const { notice: words, buttons } = display.words
    if (text.length > MAX_SELECTABLE_LENGTH) notice.show(words.copyTooLong)
    else void notice.ask(outcome === 'privacy' ? words.copyNotAgreed : words.copyByHand, [buttons.ok], text)
    return false
  }

  const offerToCopy = async (number: string, text: string): Promise<void> => {
    if (await dialogs.confirm({ title: number, text, yes: 'copy', no: 'cancel' })) await copy(number)
  }
  const call = async (number: string): Promise<void> => {
    const words = display.words.notice
    if (display.singlePage) return notice.show(words.singlePage)
    if (display.computer) return offerToCopy(number, words.callOnComputer)
    const outcome = await services.device.call(number)
    if (outcome !== 'done' && outcome !== 'cancelled') await offerToCopy(number, words.callRefused)
  }

  const go = async (
    way: () => Promise<Outcome>,
    onRefused = () => notice.show(display.words.notice.notOpened),
  ): Promise<void> => {
    if (display.singlePage) return notice.show(display.words.notice.singlePage)
    const outcome = await way()
    if (outcome !== 'done' && outcome !== 'cancelled') onRefused()
  }
  const { navigation } = services
  return {
    ...services,
    dialogs,
    device: { copy, call },
    navigation: {
      open: (path) => void go(() => navigation.open(path)),
      back: () => void go(navigation.back),
      toHome: () => void go(navigation.toHome),
      toChecklist: () => void go(navigation.toChecklist),
      replace: (path, onRefused) => void go(() => navigation.replace(path), onRefused),
      scrollTo: (selector) => navigation.scrollTo(selector),
    },
  }
}
