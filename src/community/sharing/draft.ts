import { STORY_TEXTS } from '@/lib/case-study-story'
import { firstSentences } from '@/lib/first-sentences'
import { fromPlain } from '@/lib/rich-text/from-plain'
import { labelOf, SECTORS } from '@/lib/vocabulary'
import { idOf } from '@/lib/walk-document'
import type { Indicator, Organisation, Step } from '@/payload-types'
import { type Answers, wordsOf } from '../answers'
import type { ShareQuestion } from './question'
import { NEEDED } from './questions'

const CHOICES = ['indicators', 'standards', 'barriers', 'topics'] as const

/** A sign that is shared, with the step that it followed, when there is one. */
export interface SharedSign {
  sign: Pick<Indicator, 'id' | 'kind' | 'seenOn'>
  step?: Pick<Step, 'what' | 'idea' | 'meeting'>
}

export interface Told {
  answers: Answers
  organisation: Pick<Organisation, 'id' | 'sector' | 'size' | 'stage' | 'illustrative'>
  signs: SharedSign[]
}

const isAnonymous = (answers: Answers) => wordsOf(answers, 'attribution') !== 'named'

/** Who it is about: an anonymous employer is known to staff alone. */
function employer({ answers, organisation }: Told) {
  const { id, sector, size, illustrative } = organisation
  const facts = { sector, size, stage: wordsOf(answers, 'stage') || organisation.stage, illustrative }
  if (!isAnonymous(answers)) return { ...facts, attribution: 'named' as const, organisation: id }
  const anonymousDescriptor = `An employer in the sector “${labelOf(SECTORS, sector)}”`
  return { ...facts, attribution: 'anonymous' as const, sourceOrganisation: id, anonymousDescriptor }
}

/** From the meeting to the sign, once for each way; a day could give an anonymous employer away. */
function contribution({ answers, signs }: Told) {
  return signs.slice(0, 10).map(({ sign, step }) => ({
    meeting: idOf(step?.meeting) ?? null,
    idea: step?.idea ?? null,
    step: step?.what ?? null,
    sign: sign.kind,
    seenOn: isAnonymous(answers) ? null : sign.seenOn,
  }))
}

/** Everything that an employer told, as the fields of a case study that staff go on with. */
export function draftOf(told: Told) {
  const { answers } = told
  const words = (key: string) => wordsOf(answers, key)
  const meetings = told.signs.flatMap(({ step }) => idOf(step?.meeting) ?? [])
  return {
    ...employer(told),
    title: words('title'),
    summary: firstSentences([words('whatWeDid'), words('whatChanged')].join(' ').replace(/\s+/g, ' '), 600),
    outcome: firstSentences(words('whatChanged').replace(/\s+/g, ' '), 190),
    ...Object.fromEntries(STORY_TEXTS.map((name) => [name, fromPlain(words(name))])),
    ...Object.fromEntries(CHOICES.map((name) => [name, answers[name]?.value ?? []])),
    time: words('time') || undefined,
    cost: words('cost') || undefined,
    maturity: words('maturity') || undefined,
    meetings: [...new Set(meetings)],
    contribution: contribution(told),
  }
}

/** Questions that must be answered before it goes to staff. */
export const missingIn = (answers: Answers, questions: ShareQuestion[]): ShareQuestion[] =>
  questions.filter(({ key }) =>
    Object.entries(NEEDED).some(([field, asked]) => asked === key && !wordsOf(answers, field)),
  )
