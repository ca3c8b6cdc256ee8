import { READERS_RULES } from './readers-words'

/** How readers' words are understood: the editors' own where they have saved some, else {@link HUB_VOCABULARY}. */
export interface SearchVocabulary {
  /** Words that mean the same: any of a group finds all of it. Phrases match as phrases. */
  equivalent: readonly (readonly string[])[]
  /** The first word also finds the second, never the other way round. */
  oneWay: readonly OneWay[]
  /** Words with two meanings: both are offered, none is assumed. */
  ambiguous: readonly Ambiguous[]
  /** Left out of a question that asks for something else as well: “can you show me”. */
  stopPhrases: readonly string[]
  bestBets: readonly BestBet[]
}

export interface OneWay {
  from: string
  to: string
}

export interface Ambiguous {
  word: string
  meanings: readonly string[]
}

/** Documents that editors put on top of some questions. */
export interface BestBet {
  /** Questions as readers ask them; word for word, but for case, endings and small words. */
  queries: readonly string[]
  /** Record ids, the first on top. */
  documents: readonly string[]
  /** Its last day as `YYYY-MM-DD` (UTC), or null when it stays. */
  until: string | null
}

const EQUIVALENT: SearchVocabulary['equivalent'] = [
  [
    'VAW',
    'VAWG',
    'violence against women',
    'violence against women and girls',
    'gender-based violence',
    'GBV',
  ],
  ['domestic abuse', 'domestic violence', 'DA', 'DV'],
  ['economic abuse', 'financial abuse'],
  ['perpetrator', 'person causing harm', 'person who causes harm', 'employee causes harm'],
  ['coercive control', 'controlling behaviour'],
  ['occupational segregation', 'job segregation'],
  ['vertical segregation', 'glass ceiling'],
  // Equal pay is a legal right and another matter: it must never join this group.
  ['gender pay gap', 'pay gap', 'GPG'],
  ['PSED', 'public sector equality duty'],
  ['EqIA', 'EIA', 'equality impact assessment'],
  ['CoP', 'community of practice'],
  ['ESAW', 'Equally Safe at Work'],
  [
    'IDVA',
    'IDAA',
    'independent domestic violence advocate',
    'independent domestic violence adviser',
    'independent domestic abuse advocate',
  ],
  ['MARAC', 'multi-agency risk assessment conference'],
  ['FGM', 'female genital mutilation'],
  ['NRPF', 'no recourse to public funds'],
  ['NDA', 'non-disclosure agreement', 'confidentiality agreement'],
  ['HBA', 'honour-based abuse', 'honour-based violence'],
  ['HR', 'human resources'],
  ['buy-in', 'buyin'],
  ['rota', 'roster'],
  ['frontline', 'front-line'],
  ['home working', 'homeworking', 'working from home', 'WFH'],
  ['compulsory', 'mandatory'],
  ['survey', 'questionnaire'],
]

const ONE_WAY: SearchVocabulary['oneWay'] = [
  { from: 'agile', to: 'flexible working' },
  { from: 'agile working', to: 'flexible working' },
  { from: 'hybrid', to: 'flexible working' },
  { from: 'hybrid working', to: 'flexible working' },
  { from: 'working from home', to: 'flexible working' },
  { from: 'revenge porn', to: 'image-based abuse' },
  { from: 'prostitution', to: 'commercial sexual exploitation' },
  { from: 'maternity leave', to: 'family leave' },
  { from: 'paternity leave', to: 'family leave' },
  { from: 'parental leave', to: 'family leave' },
  { from: 'stalker', to: 'stalking' },
  ...READERS_RULES,
]

const AMBIGUOUS: SearchVocabulary['ambiguous'] = [
  { word: 'CSE', meanings: ['Commercial sexual exploitation', 'Child sexual exploitation'] },
]

/** What a hub starts with. */
export const HUB_VOCABULARY: SearchVocabulary = {
  equivalent: EQUIVALENT,
  oneWay: ONE_WAY,
  ambiguous: AMBIGUOUS,
  stopPhrases: [],
  bestBets: [],
}

/** The names of its lists. */
export const KINDS_OF_WORDS = Object.keys(HUB_VOCABULARY) as (keyof SearchVocabulary)[]
