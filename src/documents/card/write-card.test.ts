import sharp from 'sharp'
import { expect, test } from 'vitest'
import { CARD, writeCard } from './write-card'

const pixels = (png: Buffer) => sharp(png).removeAlpha().greyscale().raw().toBuffer()

test('a card is a small PNG of the size that readers of Open Graph expect', async () => {
  const png = await writeCard({ kicker: 'Case study', title: 'Paid safe leave in a council' })
  const { format, width, height } = await sharp(png).metadata()
  expect({ format, width, height }).toEqual({ format: 'png', ...CARD })
  expect(png.length).toBeLessThan(40_000)
})

test('its title is drawn without the fonts of the machine, and stays inside', async () => {
  const title =
    'Gorm, “quoted” – £5 & <b>: safe leave, flexible work and what we would do differently '.repeat(4)
  const [short, long] = await Promise.all([
    writeCard({ kicker: 'Policy', title: 'A' }).then(pixels),
    writeCard({ kicker: 'Policy', title }).then(pixels),
  ])
  expect(long.equals(short)).toBe(false)
  const dark = (from: number, to: number) =>
    Array.from(long.subarray(from * CARD.width, to * CARD.width)).filter((value) => value < 128).length
  expect(dark(280, 600)).toBeGreaterThan(5_000)
  expect(dark(605, CARD.height)).toBe(0)
})
