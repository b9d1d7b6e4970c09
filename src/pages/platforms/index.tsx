import { View } from '@tarojs/components'
import { observer } from 'mobx-react'
import { useMemo, useState } from 'react'
import { AddRow } from '../../components/add-row'
import { CardText, CardTitle, SmallPrint } from '../../components/card-text'
import { CheckRow } from '../../components/check-row'
import { Disclosure } from '../../components/disclosure'
import { Pressable } from '../../components/pressable'
import { Body, Card, Head, Screen } from '../../components/screen'
import { SearchField } from '../../components/search-field'
import { WithNumber } from '../../components/with-number'
import type { CategoryItem, PlatformItem } from '../../domain/catalogue/catalogue'
import { makeSearch } from '../../domain/catalogue/search'
import { useApp, useStores, useWords } from '../../hooks/use-app'
import { localized } from '../../i18n/labels'
import { pagePath, taskPath } from '../../page-paths'
import type { UserNumber } from '../../stores/user-number'
import { categoriesInOrder, platformsInOrder } from './catalogue-order'

definePageConfig({ navigationBarTitleText: '加账号' })

/** Rows shown for a search: more of them would be more nodes than WeChat likes, and more than anybody reads. */
const MAX_ROWS = 30

/** Every platform, by category or by search, to put on the list or take off it. */
const PlatformCatalogue = observer(function PlatformCatalogue({ number }: { number: UserNumber }) {
  const { catalogue, display } = useStores()
  const words = useWords()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<string>()
  const platforms = useMemo(() => platformsInOrder(catalogue), [catalogue])
  const search = useMemo(() => makeSearch(platforms), [platforms])
  const categories = useMemo(() => categoriesInOrder(catalogue), [catalogue])
  const found = query.trim() === '' ? undefined : search(query)
  return (
    <>
      <Head>
        <SearchField
          id='search'
          placeholder={display.isStacked ? words.platforms.searchShort : words.platforms.search}
          onSearch={setQuery}
        />
      </Head>
      <Body>
        {!found && <AddCommon platforms={platforms} number={number} />}
        {found ? (
          <Found platforms={found} number={number} query={query.trim()} />
        ) : (
          <Card list>
            {categories.map((category) => (
              <CategorySection
                key={category.id}
                category={category}
                platforms={platforms.filter((platform) => platform.category === category.id)}
                number={number}
                open={open === category.id}
                onToggle={() => setOpen(open === category.id ? undefined : category.id)}
              />
            ))}
          </Card>
        )}
        {!found && <AddOwn name='' />}
      </Body>
    </>
  )
})

const Found = observer(function Found({
  platforms,
  number,
  query,
}: {
  platforms: readonly PlatformItem[]
  number: UserNumber
  query: string
}) {
  const words = useWords()
  if (platforms.length === 0) {
    return (
      <>
        <Card id='none'>
          <CardTitle>{words.platforms.none}</CardTitle>
          <CardText>{words.platforms.noneHint}</CardText>
        </Card>
        <AddOwn name={query} />
      </>
    )
  }
  return (
    <>
      <Card list>
        {platforms.slice(0, MAX_ROWS).map((platform) => (
          <PlatformRow key={platform.id} platform={platform} number={number} />
        ))}
      </Card>
      {platforms.length > MAX_ROWS && <SmallPrint>{words.platforms.more(platforms.length - MAX_ROWS)}</SmallPrint>}
      <AddOwn name={query} />
    </>
  )
})

/** What most people have, in one tap. */
const AddCommon = observer(function AddCommon({ platforms, number }: { platforms: readonly PlatformItem[]; number: UserNumber }) {
  const { notice } = useStores()
  const words = useWords()
  const missing = platforms.flatMap(({ id, common }) => (common && !number.accounts.includes(id) ? [id] : []))
  if (missing.length === 0) return null
  return (
    <AddRow
      id='add-common'
      icon='plus'
      onPress={() => notice.show(words.notice.addedAll(missing.length), number.addAccounts(missing))}
    >
      {words.platforms.addCommon(missing.length)}
    </AddRow>
  )
})

/** The way to a platform of one's own: a supermarket card, a parcel locker. */
const AddOwn = observer(function AddOwn({ name }: { name: string }) {
  const { services } = useApp()
  const words = useWords()
  return (
    <AddRow
      id='add-own'
      icon='plus'
      role='link'
      onPress={() => services.navigation.open(pagePath({ kind: 'customPlatform', name }))}
    >
      {name ? words.platforms.ownNamed(name) : words.platforms.own}
    </AddRow>
  )
})

const CategorySection = observer(function CategorySection({
  category,
  platforms,
  number,
  open,
  onToggle,
}: {
  category: CategoryItem
  platforms: readonly PlatformItem[]
  number: UserNumber
  open: boolean
  onToggle: () => void
}) {
  const { display, notice } = useStores()
  const words = useWords()
  const added = platforms.filter(({ id }) => number.accounts.includes(id)).length
  return (
    <View className='category'>
      <Disclosure
        id={`category-${category.id}`}
        className='category-head'
        head={
          <>
            <View className='category-name'>{localized(category.name, display.language)}</View>
            <View className='category-count'>{words.platforms.count(added, platforms.length)}</View>
          </>
        }
        open={open}
        onToggle={onToggle}
      >
        {added < platforms.length && (
          <Pressable
            id={`add-all-${category.id}`}
            className='category-all'
            role='button'
            onPress={() => {
              const missing = platforms.flatMap(({ id }) => (number.accounts.includes(id) ? [] : [id]))
              notice.show(words.notice.addedAll(missing.length), number.addAccounts(missing))
            }}
          >
            {words.platforms.addAll}
          </Pressable>
        )}
        {platforms.map((platform) => (
          <PlatformRow key={platform.id} platform={platform} number={number} />
        ))}
      </Disclosure>
    </View>
  )
})

/** A platform: the circle adds it or takes it off, the rest opens its steps. */
const PlatformRow = observer(function PlatformRow({ platform, number }: { platform: PlatformItem; number: UserNumber }) {
  const { stores, services } = useApp()
  const { notice, display } = stores
  const words = useWords()
  const name = localized(platform.name, display.language)
  const has = number.accounts.includes(platform.id)
  const toggle = () => {
    if (has) notice.show(words.notice.takenOff(name), number.removeAccounts([platform.id]))
    else notice.show(words.notice.added(name), number.addAccounts([platform.id]))
  }
  return (
    <CheckRow
      id={`platform-${platform.id}`}
      checkId={`add-${platform.id}`}
      label={`${has ? words.platforms.has : words.platforms.add} ${name}`}
      checked={has}
      onCheck={toggle}
      initial={platform.initial}
      name={name}
      {...(has ? { status: words.platforms.has } : {})}
      onOpen={() => services.navigation.open(taskPath(platform.id))}
    />
  )
})

export default function PlatformsPage() {
  return (
    <WithNumber>
      {(number) => (
        <Screen title={({ platforms }) => platforms.title}>
          <PlatformCatalogue number={number} />
        </Screen>
      )}
    </WithNumber>
  )
}
