import { MISSING, missingPage } from '../not-here'

export const dynamic = 'force-dynamic'

export const metadata = MISSING

/** Any address that no other route knows. */
export default function UnknownRoute() {
  return missingPage()
}
