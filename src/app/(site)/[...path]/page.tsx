import { notFound } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Any address that no other route knows: the designed 404 of the public site. */
export default function UnknownRoute() {
  notFound()
}
