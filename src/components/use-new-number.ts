import { type Document, documents, type Holder, holders, type NumberProfile, type Situation, situations } from '../domain/number'
import { useApp } from './app-context'

/** Situations in which the document changes what is advised. In an emergency nothing more is asked. */
const asksDocument = (situation: Situation) => situation === 'changing' || situation === 'lost'

/** Asks what is needed for a new number, a question a sheet; dismissing one drops the whole. Its digits are never asked. */
export const useNewNumber = () => {
  const { stores, services } = useApp()
  const { dialogs } = services
  const askDocument = async (): Promise<Document | undefined> => {
    const { words } = stores.display
    const chosen = await dialogs.choose(
      documents.map((document) => words.document[document]),
      words.document.question,
    )
    return chosen === undefined ? undefined : documents[chosen]
  }
  const create = async (profile: Omit<NumberProfile, 'document'>) => {
    const document = asksDocument(profile.situation) ? await askDocument() : 'residentId'
    if (document) stores.numbers.create({ ...profile, document })
  }
  const createFor = async (asked: readonly Holder[]) => {
    const { words } = stores.display
    const whose = await dialogs.choose(
      asked.map((holder) => words.holder[holder]),
      words.situation.whose,
    )
    const holder = whose === undefined ? undefined : asked[whose]
    if (!holder) return
    const which = await dialogs.choose(
      situations.map((situation) => words.situation.title[situation]),
      words.situation.which,
    )
    const situation = which === undefined ? undefined : situations[which]
    if (situation) await create({ holder, situation })
  }
  return {
    /** My own number, the situation already chosen. */
    mine: (situation: Situation) => create({ holder: 'me', situation }),
    family: () => createFor(holders.filter((holder) => holder !== 'me')),
    another: () => createFor(holders),
  }
}
