import { populated } from '@/lib/populated'
import type { Media } from '@/payload-types'
import { Pattern } from '@/ui/pattern'
import { Picture } from '@/ui/picture'

interface HeroPictureProps {
  image?: string | Media | null
  seed: string
}

/** The document's picture, or the pattern drawn from its name. Narrow screens do not show it, so it is loaded when seen. */
export function HeroPicture({ image, seed }: HeroPictureProps) {
  const picture = populated(image)
  if (!picture) return <Pattern seed={seed} columns={4} rows={5} />
  return <Picture image={picture} sizes="15rem" />
}
