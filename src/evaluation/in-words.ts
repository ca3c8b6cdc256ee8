import { labelsOf, SECTORS, SIZES } from '@/lib/vocabulary'
import type { Filter } from './groups'

/** A group in words: `NHS, Education · 50–249 staff`. */
export function groupInWords({ sector, size }: Filter): string {
  const words = [sector && labelsOf(SECTORS, sector), size && labelsOf(SIZES, size)].filter(Boolean)
  return words.join(' · ') || 'All employers'
}
