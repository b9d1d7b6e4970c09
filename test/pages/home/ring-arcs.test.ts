import type { State } from '../../../src/domain/plan/progress'
import { arcsOf, conicGradient } from '../../../src/pages/home/ring-arcs'
import { aTask } from '../../builders/task'

const aStage = (stage: 'money' | 'life', ...states: readonly State[]) => ({
  stage,
  tasks: states.map((state, index) => aTask(`${stage}${index}`, { state })),
  done: 0,
  risk: undefined,
})

test('every stage has an arc as long as its tasks, and all arcs with the gaps between them make a whole turn', () => {
  const arcs = arcsOf({ stages: [aStage('money', 'todo'), aStage('life', 'todo', 'todo', 'todo')], total: 4 })
  expect(arcs.map(({ stage, from, to }) => [stage.stage, from, to])).toEqual([
    ['money', 2, 90],
    ['life', 94, 358],
  ])
})

test('what is not mine has no part in the ring, and a stage of nothing else has no arc', () => {
  const stages = [aStage('money', 'notMine'), aStage('life', 'todo', 'notMine')]
  expect(arcsOf({ stages, total: 1 }).map(({ stage, from, to }) => [stage.stage, from, to])).toEqual([['life', 2, 358]])
})

test('an arc is drawn as what is done, what waits and the rest, with nothing outside it', () => {
  const stage = aStage('life', 'done', 'waiting', 'todo', 'notMine')
  expect(conicGradient([{ stage, from: 0, to: 100 }])).toBe(
    'conic-gradient(transparent 0deg,transparent 0deg,var(--accent) 0deg 33.3deg,' +
      'var(--wait-fill) 33.3deg 66.7deg,var(--track) 66.7deg 100deg,transparent 100deg)',
  )
  expect(conicGradient([])).toBe('conic-gradient(transparent 0deg)')
})
