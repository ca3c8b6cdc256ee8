import { expect, it } from 'vitest'
import { patternTiles } from './pattern-tiles'

it('draws the same for the same document and something else for another', () => {
  expect(patternTiles('safe-leave', 6, 4)).toEqual(patternTiles('safe-leave', 6, 4))
  expect(patternTiles('safe-leave', 6, 4)).not.toEqual(patternTiles('flexible-work', 6, 4))
})
