import { dayOrNothing } from '@/ui/date'
import { Metadata } from '@/ui/facts'

interface DatesProps {
  doc: { publishedAt?: string | null; reviewedAt?: string | null; nextReview?: string | null }
}

export function Dates({ doc: { publishedAt, reviewedAt, nextReview } }: DatesProps) {
  return (
    <Metadata
      roomy
      facts={[
        { name: 'Published', value: dayOrNothing(publishedAt) },
        { name: 'Last reviewed', value: dayOrNothing(reviewedAt) },
        { name: 'Next review', value: dayOrNothing(nextReview) },
      ]}
    />
  )
}
