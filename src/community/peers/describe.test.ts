import { expect, it } from 'vitest'
import { CROWD, describer, type Employer } from './describe'

const SECTORS = ['nhs', 'education', 'private', 'third-sector']
const STAGES = ['exploring', 'planning', 'understanding', 'doing']
const SIZES = ['1-9', '50-249']

/** A community in which the kinds of employers come up unevenly, as in life. */
const community = (count: number): Employer[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `e${at}`,
    sector: SECTORS[Math.floor(Math.sqrt(at * 7)) % 4] ?? '',
    size: SIZES[(at * at) % 2] ?? '',
    stage: STAGES[((at * 5) % 7) % 4] ?? '',
  }))

it.each([3, 11, 25, 60, 90])('nobody among %i is told from fewer than a crowd, whoever looks', (count) => {
  const everyone = community(count)
  for (const viewer of everyone) {
    const others = everyone.filter((one) => one !== viewer)
    const told = others.map((one) => JSON.stringify(describer(viewer, everyone)(one)))
    const alike = told.map((one) => told.filter((other) => other === one).length)
    expect(Math.min(...alike)).toBeGreaterThanOrEqual(Math.min(CROWD, others.length))
  }
})

it('prefers another sector and one stage ahead, and says so', () => {
  const many = (id: string, sector: string, stage: string) =>
    Array.from({ length: CROWD }, (_, at) => ({ id: `${id}${at}`, sector, stage, size: '1-9' }))
  const viewer = { id: 'v', sector: 'nhs', size: '1-9', stage: 'understanding' }
  const everyone = [viewer, ...many('a', 'education', 'planning'), ...many('b', 'nhs', 'understanding')]
  const [ahead, same] = ['a0', 'b0'].map((id) =>
    describer(viewer, everyone)(everyone.find((e) => e.id === id) ?? viewer),
  )
  expect(ahead?.facts).toEqual([
    'In another sector',
    'One stage ahead of you',
    'Education',
    'Planning',
    '1–9 staff',
  ])
  expect(ahead?.score).toBeGreaterThan(same?.score ?? 9)
})
