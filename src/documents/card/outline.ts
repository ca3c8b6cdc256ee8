import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'

/** Read from the package as installed: a bundle would not carry it. */
const FILE = path.join(
  process.cwd(),
  'node_modules/@fontsource/newsreader/files/newsreader-latin-600-normal.woff',
)

let loaded: Font | undefined

function font(): Font {
  if (loaded) return loaded
  const opened = create(readFileSync(FILE))
  if (!('layout' in opened)) throw new Error(`${FILE} holds several fonts, or none`)
  loaded = opened
  return loaded
}

/** Width of a line, pixels. */
export function widthOf(text: string, size: number): number {
  return (font().layout(text).advanceWidth / font().unitsPerEm) * size
}

/** A line as outlines, so that it looks the same wherever the server runs. `y`: of the baseline. */
export function outline(text: string, { x, y, size }: { x: number; y: number; size: number }): string {
  const scale = size / font().unitsPerEm
  const { glyphs, positions } = font().layout(text)
  let at = 0
  const paths = glyphs.map((glyph, i) => {
    const { xAdvance = 0, xOffset = 0 } = positions[i] ?? {}
    const left = x + (at + xOffset) * scale
    at += xAdvance
    const shape = glyph.path.toSVG()
    return (
      shape && `<path transform="translate(${left.toFixed(2)} ${y})scale(${scale} ${-scale})" d="${shape}"/>`
    )
  })
  return paths.join('')
}
