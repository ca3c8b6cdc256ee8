import { safeHref } from './safe-href'

/** An upload as the anonymous reader gets it, with its smaller copies. */
export interface Image {
  url?: string | null
  alt?: string | null
  width?: number | null
  height?: number | null
  mimeType?: string | null
  decorative?: boolean | null
  caption?: string | null
  credit?: string | null
  sizes?: Record<
    string,
    { url?: string | null; width?: number | null; mimeType?: string | null } | undefined
  > | null
}

/** The smallest first: a browser takes the first that it can read. */
const FORMATS = ['image/avif', 'image/webp']

function sourceSet(image: Image, format: string): string | undefined {
  const copies = Object.values(image.sizes ?? {}).flatMap((copy) => {
    const url = safeHref(copy?.url)
    return url && copy?.width && copy.mimeType === format ? [`${url} ${copy.width}w`] : []
  })
  return copies.length > 0 ? copies.join(', ') : undefined
}

interface PictureProps {
  image: Image
  /** As in the attribute of `<source>`. */
  sizes?: string
}

/** An image with its room kept, the smaller copies for small screens, loaded when it comes near. */
export function Picture({ image, sizes = '(min-width: 48rem) 42rem, 100vw' }: PictureProps) {
  const url = safeHref(image.url)
  if (!url) return null
  return (
    <picture>
      {FORMATS.map((format) => {
        const copies = sourceSet(image, format)
        return copies && <source key={format} type={format} srcSet={copies} sizes={sizes} />
      })}
      <img
        src={url}
        alt={image.decorative ? '' : (image.alt ?? '')}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}

/** The image with its caption and credit. */
export function Figure({ image }: { image: Image }) {
  const words = [image.caption, image.credit && `Picture: ${image.credit}`].filter(Boolean).join(' ')
  return (
    <figure>
      <Picture image={image} />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  )
}
