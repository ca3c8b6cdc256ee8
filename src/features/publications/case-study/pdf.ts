import { blocksOf } from '@/documents/pdf/from-rich-text'
import { type PdfBlock, type PdfText, paragraphOf } from '@/documents/pdf/text'
import { BARRIERS, EVIDENCE, INDICATORS, labelOf, labelsOf, SECTORS, SIZES, STAGES } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'
import { dateFacts, dateOf, factsOf, noteBlocks, type PdfPlace, section, sourceBlocks } from '../pdf-text'
import { employerOf } from './employer'
import { maturityOf } from './maturity'
import { type StoryField, storyOf } from './story'
import { CONTRIBUTED, waysOf } from './ways'

/** A case study as it is handed out: nothing stands in it that is not on its page. */
export function caseStudyPdf(doc: CaseStudy, place: PdfPlace): PdfText {
  const sector = labelOf(SECTORS, doc.sector)
  return {
    title: doc.title,
    kicker: `Case study · ${sector}`,
    lead: doc.summary,
    author: employerOf(doc).name,
    subject: 'Case study of the Equally Safe at Work Community of Practice',
    date: dateOf(doc),
    facts: [
      ...factsOf([
        ['What came of it', doc.outcome],
        ['Who', `${employerOf(doc).name} (${sector}, ${labelOf(SIZES, doc.size)})`],
        ['Where on the way', labelOf(STAGES, doc.stage)],
        ['How they know', maturityOf(doc.maturity).label],
        ['What got in the way', labelsOf(BARRIERS, doc.barriers)],
      ]),
      ...dateFacts(doc),
    ],
    blocks: [
      ...noteBlocks(doc),
      ...storyOf(doc).flatMap(({ field, label }) => section(label, told(doc, field, place))),
      ...section('Ask them', doc.contact ? [paragraphOf(doc.contact)] : []),
      ...sourceBlocks(place),
    ],
  }
}

function told(doc: CaseStudy, field: StoryField, { origin }: PdfPlace): PdfBlock[] {
  if (field === 'results') return results(doc)
  if (field === 'contribution') return contribution(doc)
  const text = blocksOf(doc[field], { topLevel: 3, origin })
  if (field !== 'involved') return text
  const costs = factsOf([
    ['Time it took', doc.time],
    ['What it cost', doc.cost],
  ])
  return [...text, ...costs.map(({ name, value }) => paragraphOf(`${name}: ${value}`))]
}

/** Each way in one line, in its order. */
function contribution(doc: CaseStudy): PdfBlock[] {
  const ways = waysOf(doc).map((way) => way.map(({ name, words }) => `${name}: ${words}`).join(' → '))
  return [CONTRIBUTED, ...ways].map((line) => paragraphOf(line))
}

function results(doc: CaseStudy): PdfBlock[] {
  const { label, meaning } = maturityOf(doc.maturity)
  const found = doc.results ?? []
  const withFigures = found.some(({ before, after }) => before || after)
  const figures = (before: string, after: string) => (withFigures ? [before, after] : [])
  const head = ['What changed', ...figures('Before', 'After'), 'How they know']
  const rows = found.map(({ finding, note, before, after, evidence }) => [
    [finding, note && `(${note})`].filter(Boolean).join(' '),
    ...figures(before || '–', after || '–'),
    labelsOf(EVIDENCE, evidence) || 'Not recorded',
  ])
  const indicators = labelsOf(INDICATORS, doc.indicators)
  return [
    paragraphOf(`${label}. ${meaning}`),
    {
      kind: 'table',
      rows: [
        head.map((text) => ({ text, head: 'Column' as const })),
        ...rows.map((row) => row.map((text, at) => (at === 0 ? { text, head: 'Row' as const } : { text }))),
      ],
    },
    ...(indicators ? [paragraphOf(`Signs of change seen: ${indicators}.`)] : []),
  ]
}
