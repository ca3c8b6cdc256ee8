import type { Editor } from './editor'
import { farWord } from './guidance'
import { lexical } from './rest'

/** As long as a title may be, with a word that no line holds. */
const LONG_TITLE =
  'What a council of many islands learned when it asked every colleague in every depot, ferry, school and care home about violence and abuse, and whyHealthSafetyAndWellbeingPartnershipArrangements mattered'.slice(
    0,
    199,
  )
const LONG_WORD = 'Gleichstellungsbeauftragtenversammlungsprotokoll'.repeat(3)

/** A table of more columns than a phone has room for. */
function wideTable(): object {
  const cell = (text: string, headerState: number) => ({
    type: 'tablecell',
    version: 1,
    headerState,
    children: lexical(text).root.children,
  })
  const row = (head: number) => ({
    type: 'tablerow',
    version: 1,
    children: Array.from({ length: 9 }, (_, at) => cell(`Column ${at} of them`, head)),
  })
  return { type: 'table', version: 1, children: [row(1), row(0), row(0)] }
}

function crowdedText() {
  const text = lexical(
    `A word without an end: ${LONG_WORD}. And an address: https://hub.test/${'a'.repeat(90)}`,
  )
  return { root: { ...text.root, children: [...text.root.children, wideTable()] } }
}

/** A word that one document alone has. */
export const ALONE = farWord()
const LAST_YEAR = '2025-01-31T00:00:00.000Z'
const BARE = {
  image: null,
  time: null,
  cost: null,
  contact: null,
  results: [],
  indicators: [],
  relatedPolicies: [],
  relatedGuidance: [],
  meetings: [],
}
const STORY = ['startingPoint', 'aim', 'involved', 'whatHelped', 'whatGotInTheWay', 'doDifferently', 'advice']
const UNTOLD = Object.fromEntries(STORY.map((field) => [field, null]))

/** Publishes documents at the edges of what the model allows, and gives the address of each by what is odd about it. */
export async function publishExtremes(editor: Editor): Promise<Record<string, string>> {
  const copy = (collection: string, changes: object) => editor.publishCopy(collection, changes)
  const dated = { nextReview: LAST_YEAR, reviewedAt: LAST_YEAR, contentNote: `Tells of harm. ${LONG_TITLE}` }
  const bare = await copy('case-studies', { title: LONG_TITLE, ...BARE, ...UNTOLD, ...dated })
  const gone = await copy('policies', { title: 'A policy that will go' })
  const missing = await copy('case-studies', {
    title: `Names a policy that is gone, ${ALONE}`,
    relatedPolicies: [gone.id],
    illustrative: true,
  })
  await editor.remove('policies', gone.id)
  const crowded = await copy('guidance', {
    title: `${LONG_TITLE}.`,
    body: crowdedText(),
    parts: [],
    jurisdiction: 'england-and-wales',
    ...dated,
  })
  const topic = await copy('topics', { title: 'A topic that nobody has written on', body: null })
  const employer = await copy('organisations', { title: 'An employer that has shared nothing', about: null })
  return {
    'a case study with a long title and nothing else, past its review': `/case-studies/${bare.slug}`,
    'a case study whose policy is gone': `/case-studies/${missing.slug}`,
    'guidance with a wide table, of another law': `/guidance/${crowded.slug}`,
    'a topic without documents': `/topics/${topic.slug}`,
    'an employer without work': `/organisations/${employer.slug}`,
  }
}
