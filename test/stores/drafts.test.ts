import { Drafts } from '../../src/stores/drafts'

test('drafts of one kind never meet those of another under the same key', () => {
  const drafts = new Drafts()
  drafts.notes.set('n1', { note: 'card', name: '' })
  drafts.ticks.set('n1', ['open'])
  expect(drafts.notes.get('n1')).toEqual({ note: 'card', name: '' })
  expect(drafts.setups.has('n1')).toBe(false)
})

test('when other records take the place of these, no draft of any kind is left to be shown with them', () => {
  const drafts = new Drafts()
  drafts.notes.set('n1:wechat', { note: 'card', name: '' })
  drafts.ticks.set('foreigners', ['passport'])
  drafts.setups.set('new', {
    profile: { holder: 'me', situation: 'changing', document: 'residentId', dates: {} },
    label: '老家的号',
    lastTwo: '07',
    moves: false,
  })
  drafts.clear()
  const maps = Object.values(drafts)
  expect(maps.map((map: Map<string, unknown>) => map.size)).toEqual([0, 0, 0])
})
