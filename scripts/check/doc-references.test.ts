import { expect, test } from 'vitest'
import { pathsIn } from './doc-references'
import { modulesSeen } from './import-rules'

test('a page names files in code and in links, and nothing else counts as a path', () => {
  const text = [
    'See `src/hub.ts` and `src/search/*` and [the plan](decisions/001-a.md#top), not [this](https://example.org)',
    'or `npm start` or `/search.json`.',
    '```',
    '`src/in-an-example.ts`',
    '```',
  ].join('\n')
  expect(pathsIn('docs/page.md', text).map(({ target }) => target)).toEqual([
    'src/hub.ts',
    'docs/decisions/001-a.md',
  ])
})

test('import rules that saw hardly any module count as broken', () => {
  expect(modulesSeen('✔ no dependency violations found (679 modules, 1,976 dependencies cruised)').ok).toBe(
    true,
  )
  expect(modulesSeen('✔ no dependency violations found (3 modules, 2 dependencies cruised)').ok).toBe(false)
})
