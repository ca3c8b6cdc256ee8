import { documentUrl } from '@/lib/document-url'
import { formatMonth } from '@/lib/format-date'
import { populated } from '@/lib/populated'
import { INDICATORS, labelOf } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'

export interface Link {
  name: 'Meeting' | 'Idea' | 'Step' | 'Sign of change'
  words: string
  href?: string
}

type Row = NonNullable<CaseStudy['contribution']>[number]

/** A meeting stands here when readers may read it. */
function meetingOf({ meeting }: Row): Link[] {
  const shown = populated(meeting)
  if (!shown?.slug) return []
  return [{ name: 'Meeting', words: shown.title, href: documentUrl('meetings', shown.slug) }]
}

function signOf({ sign, seenOn }: Row): Link[] {
  if (!sign) return []
  const month = formatMonth(seenOn)
  return [
    {
      name: 'Sign of change',
      words: [labelOf(INDICATORS, sign), month && `(${month})`].filter(Boolean).join(' '),
    },
  ]
}

const told = (name: Link['name'], words: string | null | undefined): Link[] =>
  words ? [{ name, words }] : []

/** From what set it off to the sign that followed: the parts that are public, in their order. */
export const waysOf = ({ contribution }: Pick<CaseStudy, 'contribution'>): Link[][] =>
  (contribution ?? [])
    .map((row) => [...meetingOf(row), ...told('Idea', row.idea), ...told('Step', row.step), ...signOf(row)])
    .filter((way) => way.length > 0)

/** What may be said about it and what may not. */
export const CONTRIBUTED =
  'What led to what, as they see it. Each part contributed; none of it is proof of what caused the change.'
