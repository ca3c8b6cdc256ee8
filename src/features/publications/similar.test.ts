import { expect, it } from 'vitest'
import { mostSimilar, type Peer } from './similar'

const peer = (id: string, over: Partial<Peer>): Peer => ({
  id,
  title: id,
  slug: id,
  outcome: '',
  sector: 'private',
  stage: 'exploring',
  barriers: [],
  ...over,
})
const doc = peer('own', { sector: 'nhs', stage: 'doing', barriers: ['under-reporting', 'backlash'] })

it('puts a shared barrier before the same stage and that before the same sector, and says why', () => {
  const sector = peer('sector', { sector: 'nhs' })
  const stage = peer('stage', { stage: 'doing' })
  const barrier = peer('barrier', { barriers: ['backlash'] })
  const found = mostSimilar(doc, [peer('stranger', {}), sector, stage, barrier], 3)
  expect(found.map(({ id, why }) => [id, why])).toEqual([
    ['barrier', 'Also faced: backlash'],
    ['stage', 'Same stage: doing'],
    ['sector', 'Same sector: NHS'],
  ])
})
