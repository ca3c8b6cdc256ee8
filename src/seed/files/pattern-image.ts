import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { HEIGHT, PAPER, PATTERNS, WIDTH } from './pattern-shapes'
import { CREDIT, type SampleFile } from './sample-file'

/** Part of what a picture is made from: raise it when the patterns change. */
const LOOK = 1

/** An abstract picture without words. The same key gives the same picture every time. */
export function patternImage(key: string): SampleFile {
  return {
    key,
    filename: `${key.replace(/^image-/, 'pattern-')}.png`,
    mimeType: 'image/png',
    fields: { alt: '', decorative: true, credit: CREDIT },
    source: `${LOOK} ${key}`,
    bytes: () =>
      sharp(Buffer.from(patternSvg(key)))
        .png({ palette: true, effort: 4 })
        .toBuffer(),
  }
}

/** Exported for its test. */
function patternSvg(key: string): string {
  const random = randomFrom(key)
  const names = Object.keys(PATTERNS)
  const asked = names.find((name) => key.endsWith(`-${name}`))
  const draw = PATTERNS[asked ?? names[Math.floor(random() * names.length)] ?? 'grid']
  const size = `width="${WIDTH}" height="${HEIGHT}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect ${size} fill="${PAPER}"/>${draw?.(random)}</svg>`
}

/** Numbers from 0 to 1 that depend on the key alone (mulberry32). */
function randomFrom(key: string): () => number {
  let state = createHash('sha256').update(key).digest().readUInt32LE(0)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
