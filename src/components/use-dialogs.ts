import type { Question } from '../stores/ports'
import { useApp } from './app-context'

/** Asks and tells in WeChat's dialogs, and in the page itself where WeChat refuses to show one. */
export const useDialogs = () => {
  const { stores, services } = useApp()
  const { display, notice } = stores
  return {
    /** The place of the option chosen; undefined: dismissed. */
    async choose(options: readonly string[], title?: string): Promise<number | undefined> {
      const answer = await services.dialogs.choose(options, display.words.checklist.more, title)
      if (answer === 'dismissed') return undefined
      return answer === 'refused' ? notice.ask(title ?? '', options) : answer
    },
    /** True when the user said yes. */
    async confirm(question: Question): Promise<boolean> {
      const { buttons } = display.words
      const answer = await services.dialogs.confirm(question, buttons)
      if (answer !== 'refused') return answer === 'yes'
      return (await notice.ask(`${question.title}\n${question.text}`, [buttons[question.yes], buttons[question.no]])) === 0
    },
    async tell(title: string, text: string): Promise<void> {
      const { buttons } = display.words
      if ((await services.dialogs.tell({ title, text }, buttons)) === 'refused')
        await notice.ask(`${title}\n${text}`, [buttons.ok])
    },
  }
}
