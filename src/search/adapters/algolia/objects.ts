import { digestOf } from '../../digest'
import type { SearchModel } from '../../model'
import type { SearchRecord, SearchSection } from '../../record'
import { isOverdue, maturityOf } from '../../standing/standing'

/** One section, or a piece of one, as Algolia keeps it. A document is all objects of one `doc`. */
export interface AlgoliaObject {
  objectID: string
  /** Record id; `distinct` makes one hit of its objects. */
  doc: string
  /** `document`, so that the object that holds the position never shows. */
  kind: 'document'
  /** Which write made it: older objects of the same document are left over from a longer text. */
  written: string
  /** Of the whole record, and how many objects it has: a nightly check tells by them what is missing or old. */
  digest: string
  pieces: number
  type: string
  title: string
  url: string
  summary: string
  outcome?: string
  date: string
  /** Milliseconds since 1970: Algolia orders numbers only. */
  dated: number
  /** 1 once its review date is over, as of the write: the nightly check writes what has become so. */
  overdue: 0 | 1
  /** From 0 to 3. */
  maturity: number
  heading: string
  place: string
  text: string
  keywords: string
  /** Facet → values: what filters ask for. */
  facets: Record<string, string[]>
  /** Facet → `value|label`, for facets whose labels no list declares. */
  named: Record<string, string[]>
}

/** Bytes of one object as JSON; the free and the Build plan refuse 10 KB. */
const MAX_BYTES = 9000
/** Characters of the fields that every object of a document repeats. */
const MAX_REPEATED = { title: 400, summary: 1200, outcome: 400, keywords: 1000 }

export const NAME_SEPARATOR = '|'

/** The objects of a record: at least one, each under {@link MAX_BYTES}. */
export function objectsOf(model: SearchModel, record: SearchRecord, written: string): AlgoliaObject[] {
  const shared = sharedPart(model, record, written)
  const room = MAX_BYTES - byteLength(shared) - 400
  const sections = record.sections.length > 0 ? record.sections : [emptySection(record)]
  const pieces = sections.flatMap((section) => piecesOf(section, Math.max(room, 1000)))
  return pieces.map((piece, number) => ({
    ...shared,
    ...piece,
    pieces: pieces.length,
    objectID: `${record.id}#${number}`,
  }))
}

/** The object of a record that is always there. */
export const firstObjectId = (id: string) => `${id}#0`

type Piece = Pick<AlgoliaObject, 'heading' | 'place' | 'text'>

function sharedPart(
  model: SearchModel,
  record: SearchRecord,
  written: string,
): Omit<AlgoliaObject, 'objectID' | 'pieces' | keyof Piece> {
  const facets = Object.entries(record.facets)
  const open = new Set(model.facets.filter(({ values }) => values === 'slug').map(({ name }) => name))
  return {
    doc: record.id,
    kind: 'document',
    written,
    digest: digestOf(record),
    type: record.type,
    title: cut(record.title, MAX_REPEATED.title),
    url: record.url,
    summary: cut(record.summary, MAX_REPEATED.summary),
    ...(record.outcome && { outcome: cut(record.outcome, MAX_REPEATED.outcome) }),
    date: record.date,
    dated: Date.parse(record.date) || 0,
    overdue: isOverdue(record, new Date()) ? 1 : 0,
    maturity: maturityOf(record),
    keywords: cut(record.keywords, MAX_REPEATED.keywords),
    facets: {
      type: [record.type],
      ...Object.fromEntries(facets.map(([name, values]) => [name, values.map(({ value }) => value)])),
    },
    named: Object.fromEntries(
      facets
        .filter(([name]) => open.has(name))
        .map(([name, values]) => [name, values.map(({ value, label }) => value + NAME_SEPARATOR + label)]),
    ),
  }
}

function piecesOf({ heading, anchor, url, text }: SearchSection, room: number): Piece[] {
  const place = anchor ? `${url}#${anchor}` : url
  return splitText(text, room).map((piece) => ({ heading: cut(heading, 200), place, text: piece }))
}

/** Cuts between words so that no piece is longer than `room` bytes as JSON. */
function splitText(text: string, room: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let size = 0
  for (const word of text.split(/(?<=\s)/)) {
    const bytes = byteLength(word)
    if (piece && size + bytes > room) {
      pieces.push(piece.trim())
      piece = ''
      size = 0
    }
    piece += bytes > room ? word.slice(0, 500) : word
    size += Math.min(bytes, room)
  }
  return [...pieces, piece.trim()]
}

const emptySection = ({ url }: SearchRecord): SearchSection => ({ heading: '', anchor: '', url, text: '' })
const byteLength = (value: unknown) => Buffer.byteLength(JSON.stringify(value))
const cut = (text: string, characters: number) =>
  text.length > characters ? Array.from(text).slice(0, characters).join('') : text
