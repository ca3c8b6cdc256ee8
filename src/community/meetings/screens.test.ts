import { expect, it } from 'vitest'
import { screensOf } from './screens'

it('shows each part alone, and a prompt once', () => {
  const screens = screensOf({
    title: 'Meeting 12',
    theme: 'Data',
    agenda: [
      { what: 'Welcome', minutes: 5 },
      { what: 'In pairs', prompt: 'What works?' },
    ],
    prompts: [{ text: 'What works?' }, { text: 'What next?' }],
  })
  expect(screens).toEqual([
    { part: 'Meeting 12', words: 'Data' },
    { minutes: 5, words: 'Welcome' },
    { part: 'In pairs', words: 'What works?' },
    { words: 'What next?' },
  ])
})
