import type { PdfText } from '@/documents/pdf/text'
import { writePdf } from '@/documents/pdf/write-pdf'
import { movedTo } from '@/features/moved/queries'
import { caseStudyPdf } from '@/features/publications/case-study/pdf'
import { guidancePdf } from '@/features/publications/guidance/pdf'
import type { PdfPlace } from '@/features/publications/pdf-text'
import { policyPagePdf } from '@/features/publications/policy/pdf'
import { readCaseStudy, readGuidance, readPolicy } from '@/features/publications/queries'
import { documentUrl } from '@/lib/document-url'
import { addressOf } from '../../../address'
import { slugParam } from '../../../slug-param'

export const dynamic = 'force-dynamic'

type Write = (slug: string, place: PdfPlace) => Promise<PdfText | null>

/** A document and how it reads on paper. */
const from =
  <Doc>(read: (slug: string) => Promise<Doc | null>, text: (doc: Doc, place: PdfPlace) => PdfText): Write =>
  async (slug, place) => {
    const doc = await read(slug)
    return doc && text(doc, place)
  }

const TYPES: Record<string, Write> = {
  'case-studies': from(readCaseStudy, caseStudyPdf),
  policies: from(readPolicy, policyPagePdf),
  guidance: from(readGuidance, guidancePdf),
}

const isMoving = (type: string): type is 'case-studies' | 'policies' | 'guidance' =>
  Object.hasOwn(TYPES, type)

interface Props {
  params: Promise<{ type: string; slug: string }>
}

/** `/<type>/<slug>.pdf`; next.config.mjs leads here. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { type, slug: raw } = await params
  const slug = slugParam(raw)
  const path = documentUrl(type, slug)
  const write = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  const text = path && (await write?.(slug, { address: addressOf(path), origin: addressOf('') }))
  const moved = !text && isMoving(type) && (await movedTo(type, slug))
  if (moved) return new Response(null, { status: 308, headers: { location: `${moved}.pdf` } })
  if (!text) return new Response('There is no such document.', { status: 404, headers: PLAIN })
  return new Response(new Uint8Array(await writePdf(text)), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${slug}.pdf"`,
      // The page is the document; this is a copy of it.
      'x-robots-tag': 'noindex',
    },
  })
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }
