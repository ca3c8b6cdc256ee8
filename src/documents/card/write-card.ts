import sharp from 'sharp'
import { fitLines } from './fit-lines'
import { outline, widthOf } from './outline'

export interface CardText {
  /** What kind of page it is. */
  kicker: string
  title: string
}

/** Pixels, as Open Graph's readers expect them. */
export const CARD = { width: 1200, height: 630 }

const MARGIN = 80
const SIZES = [
  { size: 84, lines: 3 },
  { size: 68, lines: 4 },
  { size: 56, lines: 5 },
]
const PLUM = '#5a2a6e'
const GREEN = '#0b6b5d'
const PAPER = '#fbf8fc'
const INK = '#1f1a24'

/** The picture that stands for a page where its address is shared: PNG. */
export function writeCard(text: CardText): Promise<Buffer> {
  return sharp(Buffer.from(cardSvg(text)))
    .png({ palette: true, colours: 32, compressionLevel: 9 })
    .toBuffer()
}

function cardSvg({ kicker, title }: CardText): string {
  const { lines, size } = fitLines(title, { width: CARD.width - 2 * MARGIN, sizes: SIZES, widthOf })
  const first = 290 + size * 0.3
  const words = lines.map((line, i) => outline(line, { x: MARGIN, y: first + i * size * 1.14, size }))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
<rect width="100%" height="100%" fill="${PAPER}"/>
<rect width="100%" height="16" fill="${PLUM}"/>
<g transform="translate(${MARGIN} 66)scale(1.6)">
<path d="M2 22a20 20 0 0 1 40 0Z" fill="${PLUM}"/><path d="M2 22a20 20 0 0 0 40 0h-9a11 11 0 0 1-22 0Z" fill="${GREEN}"/>
</g>
<g fill="${PLUM}">${outline('Equally Safe at Work', { x: MARGIN + 92, y: 114, size: 40 })}</g>
<g fill="${GREEN}">${outline(kicker, { x: MARGIN, y: 222, size: 34 })}</g>
<g fill="${INK}">${words.join('')}</g>
</svg>`
}
