import { BARRIERS, labelOf, SECTORS, STAGES } from '@/lib/vocabulary'
import type { CaseStudy } from '@/payload-types'

/** What likeness is judged by. */
export type Peer = Pick<CaseStudy, 'id' | 'title' | 'slug' | 'outcome' | 'sector' | 'stage' | 'barriers'>

export interface Similar extends Peer {
  /** Why it stands here: `Also worked on under-reporting · Same stage: Doing`. */
  why: string
}

/** A shared barrier says more than the same stage, and that more than the same sector. */
const WEIGHT = { barrier: 4, stage: 2, sector: 1 }

const lower = (label: string) =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

/** The peers most like `doc`, with the reason. Equal ones stay in the order in which they came. */
export function mostSimilar(doc: Peer, peers: Peer[], howMany: number): Similar[] {
  return peers
    .map((peer) => ({ peer, shared: sharedBarriers(doc, peer) }))
    .map(({ peer, shared }) => ({ peer, shared, score: scoreOf(doc, peer, shared) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, howMany)
    .map(({ peer, shared }) => ({ ...peer, why: reasons(doc, peer, shared).join(' · ') }))
}

/** A fact that one of them withholds is shared with nobody. */
const isSame = (a: string | null | undefined, b: string | null | undefined) => Boolean(a) && a === b

function sharedBarriers(doc: Peer, peer: Peer): string[] {
  return (peer.barriers ?? []).filter((barrier) => doc.barriers?.includes(barrier))
}

function scoreOf(doc: Peer, peer: Peer, shared: string[]): number {
  const stage = isSame(peer.stage, doc.stage) ? WEIGHT.stage : 0
  const sector = isSame(peer.sector, doc.sector) ? WEIGHT.sector : 0
  return shared.length * WEIGHT.barrier + stage + sector
}

function reasons(doc: Peer, peer: Peer, shared: string[]): string[] {
  const [barrier] = shared
  return [
    barrier ? `Also faced: ${lower(labelOf(BARRIERS, barrier))}` : '',
    isSame(peer.stage, doc.stage) ? `Same stage: ${lower(labelOf(STAGES, peer.stage))}` : '',
    isSame(peer.sector, doc.sector) ? `Same sector: ${labelOf(SECTORS, peer.sector)}` : '',
  ].filter(Boolean)
}
