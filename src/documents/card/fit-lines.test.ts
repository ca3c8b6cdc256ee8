import { expect, test } from 'vitest'
import { fitLines } from './fit-lines'

/** Every letter is as wide as the size. */
const space = {
  width: 100,
  sizes: [
    { size: 10, lines: 2 },
    { size: 5, lines: 3 },
  ],
  widthOf: (text: string, size: number) => text.length * size,
}

test.each([
  ['Safe leave', { lines: ['Safe leave'], size: 10 }],
  ['Safe leave for all', { lines: ['Safe leave', 'for all'], size: 10 }],
  ['Safe leave for all who work', { lines: ['Safe leave for all', 'who work'], size: 5 }],
  [
    'Safe leave for all who work here and for those who may work here one day',
    { lines: ['Safe leave for all', 'who work here and', 'for those who may…'], size: 5 },
  ],
  ['Gesundheitsschutzbeauftragte', { lines: ['Gesundhei…'], size: 10 }],
  ['', { lines: [''], size: 10 }],
])('%s', (title, fitted) => {
  expect(fitLines(title, space)).toEqual(fitted)
})
