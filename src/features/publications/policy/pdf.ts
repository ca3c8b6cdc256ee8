import { blocksOf } from '@/documents/pdf/from-rich-text'
import { type PdfText, paragraphOf } from '@/documents/pdf/text'
import { formatList } from '@/lib/format-count'
import { formatDate } from '@/lib/format-date'
import { populated } from '@/lib/populated'
import { LICENCES, labelOf } from '@/lib/vocabulary'
import type { Policy } from '@/payload-types'
import { dateFacts, dateOf, factsOf, noteBlocks, type PdfPlace, section, sourceBlocks } from '../pdf-text'
import { termsOf } from './terms'

/** The page of a policy on paper; the employer's own files are downloads of their own. */
export function policyPagePdf(doc: Policy, place: PdfPlace): PdfText {
  const owner = populated(doc.organisation)?.title
  const text = (state: unknown) => blocksOf(state, { topLevel: 3, origin: place.origin })
  return {
    title: doc.title,
    kicker: 'Policy',
    lead: doc.summary,
    author: owner ?? 'A template for any employer',
    subject: 'Policy shared by the Equally Safe at Work Community of Practice',
    date: dateOf(doc),
    facts: [
      ...factsOf([
        ['Employer', owner],
        ['Kept by', doc.policyOwner],
        ['Version', doc.versionLabel],
        ['In force from', formatDate(doc.effectiveFrom)],
        ['You may reuse it under', doc.licence && labelOf(LICENCES, doc.licence)],
      ]),
      ...dateFacts(doc),
    ],
    blocks: [
      ...noteBlocks(doc),
      ...section('Whom it covers', doc.scope ? [paragraphOf(doc.scope)] : []),
      ...section('What it says', text(doc.body)),
      ...section('Who was consulted', text(doc.consultation)),
      ...section('Equality impact assessment', text(doc.equalityImpact)),
      ...section('What changed between versions', (doc.changes ?? []).map(changeLine)),
      ...section('What you may do with it', doc.licence ? [paragraphOf(termsText(doc.licence))] : []),
      ...sourceBlocks(place),
    ],
  }
}

function termsText(licence: Policy['licence']): string {
  const { may, must } = termsOf(licence)
  return must.length > 0 ? `${may} In return ${formatList(must)}.` : may
}

function changeLine({ version, date, note }: NonNullable<Policy['changes']>[number]) {
  const when = [version ? `Version ${version}` : 'Earlier version', formatDate(date)]
    .filter(Boolean)
    .join(', ')
  return paragraphOf(`${when}: ${note}`)
}
