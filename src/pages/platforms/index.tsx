import { View } from '@tarojs/components'
import { clsx } from 'clsx'
import { observer } from 'mobx-react'
import { useMemo, useState } from 'react'
import { CheckMark } from '../../components/check-mark'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { Body, Card, Head, Screen } from '../../components/screen'
import { SearchField } from '../../components/search-field'
import { WithNumber } from '../../components/with-number'
import { stages } from '../../content/baked/enums'
import type { CategoryItem, PlatformItem } from '../../domain/catalogue/catalogue'
import { makeSearch } from '../../domain/catalogue/search'
import { useApp, useStores, useWords } from '../../hooks/use-app'
import { textIn } from '../../i18n/labels'
import { pagePath, taskPath } from '../../page-paths'
import type { UserNumber } from '../../stores/user-number'

definePageConfig({ navigationBarTitleText: '加账号' })

/** Rows shown for a search: more of them would be more nodes than WeChat likes, and more than anybody reads. */
const MOST = 30

/** Every platform, by category or by search, to put on the list or take off it. */
export const PlatformList = observer(function PlatformList({ number }: { number: UserNumber }) {
  const { catalogue, display } = useStores()
  const words = useWords()
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<string>()
  const platforms = useMemo(
    () =>
      catalogue.items
        .flatMap((item) => (item.kind === 'platform' ? [item] : []))
        // What most people have first, then the dangerous.
        .sort((a, b) => Number(b.common) - Number(a.common) || b.risk - a.risk),
    [catalogue],
  )
  const search = useMemo(() => makeSearch(platforms), [platforms])
  const categories = useMemo(
    () => [...catalogue.categories].sort((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage)),
    [catalogue],
  )
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
          <View className='account-sub'>{words.platforms.none}</View>
          <View className='account-text'>{words.platforms.noneHint}</View>
        </Card>
        <AddOwn name={query} />
      </>
    )
  }
  return (
    <>
      <Card list>
        {platforms.slice(0, MOST).map((platform) => (
          <PlatformRow key={platform.id} platform={platform} number={number} />
        ))}
      </Card>
      {platforms.length > MOST && <View className='steps-note'>{words.platforms.more(platforms.length - MOST)}</View>}
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
    <Pressable
      id='add-common'
      className='add-row'
      role='button'
      onPress={() => notice.show(words.notice.addedAll(missing.length), number.addAccounts(missing))}
    >
      <Icon name='plus' />
      <View className='add-row-words'>{words.platforms.addCommon(missing.length)}</View>
    </Pressable>
  )
})

/** The way to a platform of one's own: a supermarket card, a parcel locker. */
const AddOwn = observer(function AddOwn({ name }: { name: string }) {
  const { services } = useApp()
  const words = useWords()
  return (
    <Pressable
      id='add-own'
      className='add-row'
      role='link'
      onPress={() => services.navigation.open(pagePath({ kind: 'customPlatform', name }))}
    >
      <Icon name='plus' />
      <View className='add-row-words'>{name ? words.platforms.ownNamed(name) : words.platforms.own}</View>
    </Pressable>
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
      <Pressable id={`category-${category.id}`} className='category-head' role='button' expanded={open} onPress={onToggle}>
        <View className='category-name'>{textIn(category.name, display.language)}</View>
        <View className='setting-value'>{words.platforms.count(added, platforms.length)}</View>
        <Icon name='down' size='small' className={clsx('stage-fold', open && 'stage-fold-open')} />
      </Pressable>
      {open && added < platforms.length && (
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
      {open && platforms.map((platform) => <PlatformRow key={platform.id} platform={platform} number={number} />)}
    </View>
  )
})

/** A platform: the circle adds it or takes it off, the rest opens its steps. */
const PlatformRow = observer(function PlatformRow({ platform, number }: { platform: PlatformItem; number: UserNumber }) {
  const { stores, services } = useApp()
  const { notice, display } = stores
  const words = useWords()
  const name = textIn(platform.name, display.language)
  const has = number.accounts.includes(platform.id)
  const toggle = () => {
    if (has) notice.show(words.notice.takenOff(name), number.removeAccounts([platform.id]))
    else notice.show(words.notice.added(name), number.addAccounts([platform.id]))
  }
  return (
    <View id={`platform-${platform.id}`} className='row'>
      <Pressable
        id={`add-${platform.id}`}
        className='row-tick'
        role='checkbox'
        checked={has}
        label={`${has ? words.platforms.has : words.platforms.add} ${name}`}
        onPress={toggle}
      >
        <CheckMark checked={has} />
      </Pressable>
      <Pressable className='row-main' role='link' onPress={() => services.navigation.open(taskPath(platform.id))}>
        <View className='row-tile' ariaHidden>
          {platform.initial}
        </View>
        <View className='row-words'>
          <View className='row-name'>{name}</View>
          {has && <View className='row-status'>{words.platforms.has}</View>}
        </View>
        <Icon name='right' size='small' faint />
      </Pressable>
    </View>
  )
})

export default function PlatformsPage() {
  return (
    <WithNumber>
      {(number) => (
        <Screen title={({ platforms }) => platforms.title}>
          <PlatformList number={number} />
        </Screen>
      )}
    </WithNumber>
  )
}
