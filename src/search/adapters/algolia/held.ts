import type { Target } from './target'

interface Piece {
  doc?: string
  kind?: string
  digest?: string
  pieces?: number
}

/** Record id → digest of what Algolia holds of it; empty when the pieces are not all there or not of one write. */
export async function heldRecords({ client, index }: Target): Promise<Map<string, string>> {
  const found = new Map<string, Piece[]>()
  await client.browseObjects<Piece>({
    indexName: index,
    browseParams: { attributesToRetrieve: ['doc', 'kind', 'digest', 'pieces'], hitsPerPage: 1000 },
    aggregator: ({ hits }) => {
      for (const { doc, kind, digest, pieces } of hits) {
        if (doc && kind === 'document') found.set(doc, [...(found.get(doc) ?? []), { digest, pieces }])
      }
    },
  })
  return new Map([...found].map(([doc, pieces]) => [doc, digestOfAll(pieces)]))
}

function digestOfAll(all: readonly Piece[]): string {
  const [first] = all
  const whole = all.every(({ digest, pieces }) => digest === first?.digest && pieces === all.length)
  return whole ? (first?.digest ?? '') : ''
}
