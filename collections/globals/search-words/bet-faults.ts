import type { PayloadRequest } from 'payload'
import type { Fault } from '@/search/words/check'
import { BEST_BET_TYPES } from '@/search/words/stored-words'
import type { BestBet, SearchVocabulary } from '@/search/words/vocabulary'

/** Best bets that lead nowhere, or end before they begin. Those that have ended may stay as they are. */
export async function betFaults(
  before: SearchVocabulary,
  { bestBets }: SearchVocabulary,
  req: PayloadRequest,
): Promise<Fault[]> {
  const today = new Date().toISOString().slice(0, 10)
  const known = new Set(before.bestBets.map((bet) => JSON.stringify(bet)))
  const ended = ({ until }: BestBet) => until !== null && until < today
  const running = bestBets.flatMap((bet, row) => (ended(bet) ? [] : [{ bet, row }]))
  const hidden = await notPublic(
    running.flatMap(({ bet }) => bet.documents),
    req,
  )
  return [
    ...bestBets.flatMap((bet, row) =>
      ended(bet) && !known.has(JSON.stringify(bet))
        ? [
            {
              path: `bestBets.${row}.until`,
              message: 'This day is over. Choose a later one, or leave it empty.',
            },
          ]
        : [],
    ),
    ...running.flatMap(({ bet, row }) =>
      bet.documents.flatMap((id) => {
        const message = hidden.get(id)
        return message ? [{ path: `bestBets.${row}.documents`, message }] : []
      }),
    ),
  ]
}

/** Record id → what is wrong, of those that a visitor cannot read. */
async function notPublic(ids: readonly string[], req: PayloadRequest): Promise<Map<string, string>> {
  const faults = new Map<string, string>()
  for (const collection of BEST_BET_TYPES) {
    const wanted = ids
      .filter((id) => id.startsWith(`${collection}:`))
      .map((id) => id.slice(collection.length + 1))
    if (wanted.length === 0) continue
    const readable = new Set((await read(collection, wanted, req, false)).map(({ id }) => id))
    const unreadable = wanted.filter((id) => !readable.has(id))
    if (unreadable.length === 0) continue
    const all = new Map((await read(collection, unreadable, req, true)).map(({ id, title }) => [id, title]))
    for (const id of unreadable) faults.set(`${collection}:${id}`, faultOf(all.get(id)))
  }
  return faults
}

function faultOf(title: string | undefined): string {
  return title === undefined
    ? 'One of the documents is not there any more. Take it out.'
    : `“${title}” is not published, so that readers would not get it. Publish it first, or take it out.`
}

type Type = (typeof BEST_BET_TYPES)[number]

/** As a visitor without an account, or whatever there is. */
async function read(collection: Type, ids: string[], { payload }: PayloadRequest, all: boolean) {
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: { title: true },
    depth: 0,
    pagination: false,
    overrideAccess: all,
  })
  return docs as { id: string; title: string }[]
}
