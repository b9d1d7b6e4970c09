import { observer } from 'mobx-react'
import { CardText, CardTitle } from '../../../components/card-text'
import { Card } from '../../../components/screen'
import type { Platform } from '../../../content/baked/types'
import type { RouteSummary } from '../../../domain/catalogue/catalogue'
import { useStores } from '../../../hooks/use-app'
import { localized } from '../../../i18n/labels'
import { Claims } from '../components/claims'
import { useMessages } from '../use-messages'

interface Props {
  abroad: Platform['abroad']
  /** The way that the plan takes. */
  route: RouteSummary | undefined
}

/** For those who leave the country: what the account may hang on abroad, and what must be done before. Nothing where nothing is known. */
export const AbroadCard = observer(function AbroadCard({ abroad, route }: Props) {
  const { language } = useStores().display
  const { account } = useMessages()
  const needsBranch = route?.needs.includes('branch') === true
  if (!abroad && !needsBranch) return null
  return (
    <Card id='abroad'>
      <CardTitle>{account.abroad}</CardTitle>
      {abroad && (
        <>
          <CardText>{account.abroadNumber[abroad.number]}</CardText>
          <CardText>{account.abroadMail[abroad.mail]}</CardText>
          {abroad.note && <CardText>{localized(abroad.note, language)}</CardText>}
        </>
      )}
      {needsBranch && <CardText>{account.abroadBranch}</CardText>}
      {abroad && <Claims claims={abroad.claims} />}
    </Card>
  )
})
