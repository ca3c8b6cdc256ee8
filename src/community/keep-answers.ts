import { withRetry } from '@/database/with-retry'
import { type Answer, type Answers, answersIn, type Saved, saveAnswer } from './answers'
import { inTransaction } from './in-transaction'
import { serverRequest, type Teller } from './member'

/** Records of an employer that hold answers. */
export type Answered = 'reflections' | 'shares'

export interface Wanted {
  key: string
  value: string[]
  /** The revision that the form showed. */
  seen: number
}

/** What came of one answer. */
export interface Kept {
  key: string
  is: Saved['is']
  /** What somebody else wrote since the form was opened. */
  other?: Answer
}

/** Puts each answer in place; one that somebody else changed meanwhile keeps theirs, and the others are saved. */
function putAnswers(answers: Answers, wanted: Wanted[], by: string, at: string) {
  let after = answers
  const kept = wanted.map(({ key, value, seen }): Kept => {
    const saved = saveAnswer(after, key, { value, by, at }, seen)
    if (saved.is === 'other') return { key, is: 'other', other: saved.other }
    after = saved.answers
    return { key, is: saved.is }
  })
  return { answers: after, kept }
}

interface Keeping {
  collection: Answered
  /** Of a record that the caller may write. */
  id: string
  wanted: Wanted[]
  now: Date
}

/** Keeps answers in a record of the teller's employer; who may write there is the caller's to check. */
export function keepAnswers(teller: Teller, { collection, id, wanted, now }: Keeping): Promise<Kept[]> {
  const { payload } = teller
  // A colleague's save in between conflicts; the second try then reads what they wrote.
  return withRetry(async () => {
    const req = await serverRequest(teller)
    return inTransaction(req, async () => {
      const doc = await payload.findByID({ collection, id, depth: 0, req })
      const { answers, kept } = putAnswers(answersIn(doc.answers), wanted, teller.id, now.toISOString())
      if (kept.some(({ is }) => is === 'saved'))
        await payload.update({ collection, id, data: { answers }, depth: 0, req })
      return kept
    })
  })
}
