import type { GlobalConfig } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { SEARCH_WORDS } from '@/search/words/stored-words'
import { checkEndpoint } from './check-endpoint'
import {
  ambiguousField,
  bestBetsField,
  equivalentField,
  oneWayField,
  stopPhrasesField,
  tryField,
} from './fields'
import { tryEndpoint } from './try-endpoint'

/** How search reads what people type. Until it is saved for the first time, the words in the code hold. */
export const SearchWords: GlobalConfig = {
  slug: SEARCH_WORDS,
  label: 'Search words',
  access: { read: editorsOnly, update: editorsOnly, readVersions: editorsOnly },
  versions: { max: 100 },
  endpoints: [tryEndpoint, checkEndpoint],
  admin: {
    group: 'Readers',
    hideAPIURL: true,
    description:
      'How search understands readers: other words for the same thing, and what you put on top. Try a question below before you save. Search follows within a second; “Versions” compares and brings back.',
  },
  fields: [
    tryField,
    {
      type: 'tabs',
      tabs: [
        { label: 'Same meaning', fields: [equivalentField] },
        { label: 'One way', fields: [oneWayField] },
        { label: 'Two meanings', fields: [ambiguousField] },
        { label: 'Best bets', fields: [bestBetsField] },
        { label: 'Left out', fields: [stopPhrasesField] },
      ],
    },
  ],
}
