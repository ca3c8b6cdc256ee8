import type { Payload } from 'payload'
import { mongoOf } from '@/database/mongo'
import { documentUrl } from '@/lib/document-url'
import { answersByPage, type PageTally } from './answers-by-page'

/** As long as answers are kept. */
const BEGINNING = new Date(0)
const WORDS_SHOWN = 3

export interface DocumentAnswers {
  pages: PageTally[]
  /** What readers wrote last, newest first. */
  words: string[]
}

/** What readers said of a document's page, and of its parts when it has some. */
export async function readPageAnswers(
  payload: Payload,
  collection: string,
  slug: string,
): Promise<DocumentAnswers> {
  const page = documentUrl(collection, slug)
  if (!page) return { pages: [], words: [] }
  const condition = { page: { $in: [page, startsWith(`${page}/`)] } }
  const [pages, said] = await Promise.all([
    answersByPage(payload, BEGINNING, condition),
    mongoOf(payload)
      .collection<{ missing: string }>('page-answers')
      .find({ ...condition, missing: { $gt: '' } }, { projection: { missing: 1 } })
      .sort({ createdAt: -1 })
      .limit(WORDS_SHOWN)
      .toArray(),
  ])
  return { pages, words: said.map(({ missing }) => missing) }
}

/** An address is percent-encoded; the dot is the only letter in it that a pattern would read otherwise. */
const startsWith = (path: string) => new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)
