import { blocksOf } from '@/documents/pdf/from-rich-text'
import type { PdfText } from '@/documents/pdf/text'
import { formatDate } from '@/lib/format-date'
import { AUDIENCES, JURISDICTIONS, labelOf, labelsOf } from '@/lib/vocabulary'
import type { Guidance } from '@/payload-types'
import { dateFacts, dateOf, factsOf, noteBlocks, type PdfPlace, section, sourceBlocks } from '../pdf-text'
import { partsOf } from './parts'

/** Guidance with all its parts on paper. */
export function guidancePdf(doc: Guidance, place: PdfPlace): PdfText {
  const text = (state: unknown, topLevel: number) => blocksOf(state, { topLevel, origin: place.origin })
  return {
    title: doc.title,
    kicker: 'Guidance',
    lead: doc.summary,
    author: 'Equally Safe at Work Community of Practice',
    subject: 'Guidance of the Equally Safe at Work Community of Practice',
    date: dateOf(doc),
    facts: [
      ...factsOf([
        ['For', labelsOf(AUDIENCES, doc.audiences)],
        ['The law it relies on holds in', doc.jurisdiction && labelOf(JURISDICTIONS, doc.jurisdiction)],
        ['Law last checked', formatDate(doc.lastChecked)],
        ['Checked by', doc.legalReviewer],
      ]),
      ...dateFacts(doc),
    ],
    blocks: [
      ...noteBlocks(doc),
      ...text(doc.body, 2),
      ...partsOf(doc).flatMap(({ title, body }) => section(title, text(body, 3))),
      ...section('What the law says', text(doc.legalBasis, 3)),
      ...sourceBlocks(place),
    ],
  }
}
