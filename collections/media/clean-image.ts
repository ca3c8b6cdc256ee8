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

/**
 * Draws the picture anew, upright and without what the camera wrote into it (place, time, device). Returns bytes of
 * the same type. Throws `UnusableImage` when it cannot be read or has more than 30 million pixels.
 */
export async function cleanImage(bytes: Buffer, mimeType: string): Promise<Buffer> {
  const encode = ENCODERS[mimeType]
  if (!encode) return bytes
  const animated = mimeType === 'image/gif' || mimeType === 'image/webp'
  try {
    const image = sharp(bytes, { animated, limitInputPixels: MOST_PIXELS })
    const { width = 0, height = 0 } = await image.metadata()
    if (width * height > MOST_PIXELS) throw new UnusableImage('Use a picture of at most 30 million pixels.')
    return await encode(animated ? image : image.rotate()).toBuffer()
  } catch (error) {
    if (error instanceof UnusableImage) throw error
    const tooLarge = error instanceof Error && /pixel limit/i.test(error.message)
    throw new UnusableImage(
      tooLarge
        ? 'Use a picture of at most 30 million pixels.'
        : 'This picture is broken or not what it says it is.',
      { cause: error },
    )
  }
}
