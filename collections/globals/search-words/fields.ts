import type { ArrayField, Field, RelationshipField, TextField } from 'payload'
import { date, text } from 'payload/shared'
import { BEST_BET_TYPES, STARTING_ROWS } from '@/search/words/stored-words'
import { checked } from './checked'

const ROW_LABEL = '/src/staff/search-words/row-label#RowLabel'

/** Several words or phrases in one field. */
function wordList(name: string, label: string, help: string, maxRows = 30): TextField {
  return { ...word(name, label, help), hasMany: true, maxRows } as TextField
}

function word(name: string, label: string, help: string): TextField {
  return { name, type: 'text', label, maxLength: 100, validate: checked(text), admin: { description: help } }
}

/** Rows that say closed what they hold. `name` and `label`: of the list; what one row is called, and several. */
function listOf(
  list: Pick<ArrayField, 'name' | 'label' | 'labels' | 'maxRows' | 'defaultValue' | 'fields'>,
  help: string,
): ArrayField {
  const admin = { initCollapsed: true, components: { RowLabel: ROW_LABEL }, description: help }
  return { ...list, type: 'array', admin }
}

export const equivalentField = listOf(
  {
    name: 'equivalent',
    label: 'Words that mean the same',
    labels: { singular: 'row of words', plural: 'Rows of words' },
    maxRows: 300,
    defaultValue: () => STARTING_ROWS.equivalent,
    fields: [
      wordList(
        'words',
        'Words',
        'Two or more. Type one, press Enter, type the next. Phrases are looked for as phrases. Example: PSED, public sector equality duty.',
      ),
    ],
  },
  'Acronyms with their long forms, and other words for one thing. Whoever types one finds all of them. Never put “equal pay” with “pay gap”: they are two matters.',
)

export const oneWayField = listOf(
  {
    name: 'oneWay',
    label: 'One way only',
    labels: { singular: 'one-way rule', plural: 'One-way rules' },
    maxRows: 1000,
    defaultValue: () => STARTING_ROWS.oneWay,
    fields: [
      {
        type: 'row',
        fields: [
          word('from', 'Readers type', 'Example: hybrid working.'),
          word('to', 'Also finds', 'Example: flexible working.'),
        ],
      },
    ],
  },
  'The first also finds the second, and never the other way round: for a narrow word that is part of a wider one.',
)

export const ambiguousField = listOf(
  {
    name: 'ambiguous',
    label: 'Words with two meanings',
    labels: { singular: 'word', plural: 'Words with two meanings' },
    maxRows: 50,
    defaultValue: () => STARTING_ROWS.ambiguous,
    fields: [
      word('word', 'Word', 'Example: CSE.'),
      wordList('meanings', 'Meanings', 'Two or more, as readers would ask for them.', 6),
    ],
  },
  'Readers are offered each meaning, and none is assumed.',
)

export const stopPhrasesField: TextField = {
  ...wordList(
    'stopPhrases',
    'Phrases to leave out',
    'Left out of a question that asks for something else as well. Small words such as “the” are left out by themselves. Example: can you show me.',
    100,
  ),
  defaultValue: () => [],
}

const documentsField: RelationshipField = {
  name: 'documents',
  type: 'relationship',
  relationTo: [...BEST_BET_TYPES],
  hasMany: true,
  maxRows: 5,
  label: 'Documents',
  filterOptions: ({ relationTo }) =>
    relationTo === 'organisations' ? true : { _status: { equals: 'published' } },
  // Whether each is public is asked when the whole is checked, with its name in the answer.
  validate: checked(() => true),
  admin: {
    description: 'Published ones, the best first. They stand on top, marked as chosen by the editors.',
  },
}

export const bestBetsField = listOf(
  {
    name: 'bestBets',
    label: 'Best bets',
    labels: { singular: 'best bet', plural: 'Best bets' },
    maxRows: 200,
    defaultValue: () => [],
    fields: [
      wordList(
        'queries',
        'Questions',
        'As readers ask them, word for word but for capitals, endings and small words. Example: 16 days of action.',
      ),
      documentsField,
      {
        name: 'until',
        type: 'date',
        label: 'Last day',
        validate: checked(date),
        admin: {
          date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMMM yyyy' },
          description: 'It ends with this day by itself. Left empty, it stays until you remove it.',
        },
      },
    ],
  },
  'What you put on top of a question, for as long as it helps. Prefer a better title or summary where that would do.',
)

/** Tries the words of the form, saved or not, on real results. */
export const tryField: Field = {
  name: 'tryWords',
  type: 'ui',
  admin: { components: { Field: '/src/staff/search-words/try-words#TryWords' } },
}
