/** Draws one abstract pattern of `width` by `height` as SVG shapes; `random` gives numbers from 0 to 1. */
export type Draw = (random: () => number) => string

export const WIDTH = 1200
export const HEIGHT = 800

export const PAPER = '#faf7f2'
const PLUM = '#5a2a6e'
const GREEN = '#0b6b5d'
const GOLD = '#d9a441'
const SOFT_PLUM = '#d8c6e0'
const SOFT_GREEN = '#bfddd6'
const COLOURS = [PLUM, GREEN, GOLD, SOFT_PLUM, SOFT_GREEN]

const pick = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)] as T

function cells(size: number, draw: (x: number, y: number) => string): string {
  const shapes: string[] = []
  for (let y = 0; y < HEIGHT; y += size) for (let x = 0; x < WIDTH; x += size) shapes.push(draw(x, y))
  return shapes.join('')
}

const rings: Draw = (random) => {
  const x = 300 + random() * 600
  const y = HEIGHT * (0.6 + random() * 0.4)
  return Array.from({ length: 12 }, (_, at) => {
    const radius = 60 + at * 70
    const colour = COLOURS[at % COLOURS.length]
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${14 + random() * 26}"/>`
  }).join('')
}

const circles: Draw = (random) =>
  cells(200, (x, y) => {
    const radius = 40 + random() * 55
    const inner = `<circle cx="${x + 100}" cy="${y + 100}" r="${radius / 2.5}" fill="${PAPER}"/>`
    return `<circle cx="${x + 100}" cy="${y + 100}" r="${radius}" fill="${pick(COLOURS, random)}"/>${inner}`
  })

const grid: Draw = (random) =>
  cells(100, (x, y) => {
    const colour = random() < 0.45 ? SOFT_PLUM : pick(COLOURS, random)
    return `<rect x="${x + 8}" y="${y + 8}" width="84" height="84" rx="6" fill="${colour}"/>`
  })

const lines: Draw = (random) =>
  Array.from({ length: 16 }, (_, at) => {
    const y = 25 + at * 50
    const from = random() * 300
    const to = WIDTH - random() * 500
    const colour = pick(COLOURS, random)
    return `<line x1="${from}" y1="${y}" x2="${to}" y2="${y}" stroke="${colour}" stroke-width="22" stroke-linecap="round"/>`
  }).join('')

const blocks: Draw = (random) => {
  const shapes: string[] = []
  for (let y = 20; y < HEIGHT; y += 110) {
    for (let x = 20; x < WIDTH; ) {
      const width = pick([90, 180, 270], random)
      shapes.push(
        `<rect x="${x}" y="${y}" width="${width - 14}" height="92" rx="8" fill="${pick(COLOURS, random)}"/>`,
      )
      x += width
    }
  }
  return shapes.join('')
}

const weave: Draw = (random) =>
  cells(100, (x, y) => {
    const across = (x / 100 + y / 100) % 2 === 0
    const box = across
      ? `x="${x - 10}" y="${y + 18}" width="120" height="64"`
      : `x="${x + 18}" y="${y - 10}" width="64" height="120"`
    const colour = across ? pick([PLUM, SOFT_PLUM, GOLD], random) : pick([GREEN, SOFT_GREEN], random)
    return `<rect ${box} rx="10" fill="${colour}"/>`
  })

const waves: Draw = (random) =>
  Array.from({ length: 9 }, (_, at) => {
    const y = at * 95 + 20
    const height = 40 + random() * 50
    const path = `M0 ${y} Q 150 ${y - height} 300 ${y} T 600 ${y} T 900 ${y} T 1200 ${y}`
    return `<path d="${path}" fill="none" stroke="${pick(COLOURS, random)}" stroke-width="${18 + random() * 20}"/>`
  }).join('')

const steps: Draw = (random) =>
  Array.from({ length: 10 }, (_, at) => {
    const height = 80 + at * 66 + random() * 40
    const colour = at % 3 === 0 ? GOLD : pick([PLUM, GREEN, SOFT_PLUM, SOFT_GREEN], random)
    return `<rect x="${at * 120 + 10}" y="${HEIGHT - height}" width="100" height="${height}" rx="8" fill="${colour}"/>`
  }).join('')

const leaves: Draw = (random) =>
  cells(160, (x, y) => {
    const [a, b] =
      random() < 0.5 ? [`${x} ${y + 160}`, `${x + 160} ${y}`] : [`${x} ${y}`, `${x + 160} ${y + 160}`]
    const bend = `A 160 160 0 0 1`
    return `<path d="M${a} ${bend} ${b} ${bend} ${a} Z" fill="${pick(COLOURS, random)}"/>`
  })

const doors: Draw = (random) =>
  cells(200, (x, y) => {
    const top = `M${x + 40} ${y + 190} V${y + 90} A 60 60 0 0 1 ${x + 160} ${y + 90} V${y + 190} Z`
    return `<path d="${top}" fill="${pick(COLOURS, random)}"/><circle cx="${x + 140}" cy="${y + 130}" r="7" fill="${PAPER}"/>`
  })

/** The word at the end of a picture's key chooses its pattern. */
export const PATTERNS: Record<string, Draw> = {
  rings,
  circles,
  grid,
  lines,
  blocks,
  weave,
  waves,
  steps,
  leaves,
  doors,
}
