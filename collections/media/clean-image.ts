import sharp, { type Sharp } from 'sharp'

/** A picture of more pixels costs memory and helps no reader. */
const MOST_PIXELS = 30_000_000

const ENCODERS: Record<string, (image: Sharp) => Sharp> = {
  'image/png': (image) => image.png(),
  'image/jpeg': (image) => image.jpeg({ quality: 88 }),
  'image/webp': (image) => image.webp({ quality: 88 }),
  'image/avif': (image) => image.avif({ quality: 60, effort: 2 }),
  'image/gif': (image) => image.gif(),
}

export class UnusableImage extends Error {
  override readonly name = 'UnusableImage'
}

const TOO_LARGE = 'Use a picture of at most 30 million pixels.'
const MOVES = 'This picture moves. Use one that stands still: readers cannot stop what moves by itself.'

/**
 * Draws the picture anew, upright and without what the camera wrote into it (place, time, device). Returns bytes of
 * the same type. Throws `UnusableImage` when it cannot be read, moves, or has more than 30 million pixels.
 */
export async function cleanImage(bytes: Buffer, mimeType: string): Promise<Buffer> {
  const encode = ENCODERS[mimeType]
  if (!encode) return bytes
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS })
    const { width = 0, height = 0, pages = 1 } = await image.metadata()
    if (width * height > MOST_PIXELS) throw new UnusableImage(TOO_LARGE)
    if (pages > 1) throw new UnusableImage(MOVES)
    return await encode(image.rotate()).toBuffer()
  } catch (error) {
    if (error instanceof UnusableImage) throw error
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    throw new UnusableImage(tooLarge ? TOO_LARGE : 'This picture is broken or not what it says it is.', {
      cause: error,
    })
  }
}
