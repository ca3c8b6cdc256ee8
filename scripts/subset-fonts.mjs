#!/usr/bin/env node
// Cuts the two typefaces of the public site down to the letters it uses and writes them to public/fonts.
// Run after an upgrade of the @fontsource packages: node scripts/subset-fonts.mjs
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

if (process.argv.includes('--help')) {
  console.log(
    'usage: node scripts/subset-fonts.mjs   rewrites public/fonts/*.woff2 from the @fontsource packages',
  )
  process.exit(0)
}

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('')
// English punctuation, currency, and the accents of Gaelic and French names. Other letters fall back.
const LETTERS = `${ASCII} £©°·ÀÁÈÉÌÍÒÓÙÚàáèéìíòóùúç–—‘’“”…•€×½¼¾²`

const FONTS = [
  {
    from: '@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2',
    to: 'hanken-grotesk.woff2',
    options: { variationAxes: { wght: { min: 400, max: 800 } } },
  },
  {
    from: '@fontsource/newsreader/files/newsreader-latin-600-normal.woff2',
    to: 'newsreader-600.woff2',
    options: {},
  },
]

for (const { from, to, options } of FONTS) {
  const source = await readFile(fileURLToPath(new URL(`../node_modules/${from}`, import.meta.url)))
  const small = await subsetFont(source, LETTERS, { targetFormat: 'woff2', ...options })
  await writeFile(fileURLToPath(new URL(`../public/fonts/${to}`, import.meta.url)), small)
  console.log(`${to}: ${source.length} bytes to ${small.length}`)
}
