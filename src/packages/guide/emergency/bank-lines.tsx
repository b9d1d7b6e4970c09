import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useMemo, useState } from 'react'
import { Button } from '../../../components/button'
import { SearchField } from '../../../components/search-field'
import { itemIdOf } from '../../../domain/catalogue/keys'
import { makeSearch } from '../../../domain/catalogue/search'
import { useStores } from '../../../hooks/use-app'
import { entries } from '../entries'
import { useMessages } from '../use-messages'
import { HotlineRows } from './hotline-rows'
import { bankLines, banksOf, usualBanks } from './lines'

/** Every bank that has a hot-line, and which of them are on the user's list. */
const useBanks = () => {
  const { catalogue, numbers } = useStores()
  const banks = useMemo(() => banksOf(catalogue.items, entries.platforms), [catalogue])
  const accounts = (numbers.current?.accounts ?? []).map(itemIdOf)
  return { banks, own: banks.filter(({ id }) => accounts.includes(id)) }
}

/** The user's own banks, or the best known; any other by its name. */
export const BankLines = observer(function BankLines() {
  const guide = useMessages()
  const [query, setQuery] = useState('')
  const [isAllShown, setAllShown] = useState(false)
  const { banks, own } = useBanks()
  const search = useMemo(() => makeSearch(banks), [banks])
  const isSearching = query.trim() !== ''
  const shown = isSearching ? search(query) : isAllShown ? banks : usualBanks(banks, own)
  return (
    <View id='banks'>
      <SearchField id='bank-search' placeholder={guide.emergency.bankSearch} onSearch={setQuery} />
      {/* Of its own, so that a change here does not draw the field anew. */}
      <View>
        {shown.length > 0 ? (
          <HotlineRows lines={bankLines(shown, entries.platforms)} />
        ) : (
          <View id='no-bank'>{guide.emergency.noBank}</View>
        )}
        {!isSearching && !isAllShown && (
          <Button id='all-banks' variant='tonal' onClick={() => setAllShown(true)}>
            {guide.emergency.allBanks(banks.length)}
          </Button>
        )}
      </View>
    </View>
  )
})
