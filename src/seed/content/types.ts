/** Shapes of the sample content: field names are those of the collections; relations are sample keys. */
import type {
  AUDIENCES,
  BARRIERS,
  EVIDENCE,
  INDICATORS,
  JURISDICTIONS,
  KINDS_OF_VIOLENCE,
  LICENCES,
  MATURITIES,
  MEETING_FORMATS,
  POLICY_TYPES,
  SECTORS,
  SIZES,
  STAGES,
  STANDARDS,
  TIERS,
} from '@/lib/vocabulary'

type ValueOf<List extends readonly { readonly value: string }[]> = List[number]['value']

/** Rich text in the small dialect that `markdown-to-lexical.ts` reads. */
export type Markdown = string
/** `YYYY-MM-DD`, or a full ISO 8601 instant where a time of day matters. */
export type IsoDate = string
/** The key of another sample in a collection that the field name implies; also its slug. */
export type SampleKey = string

export interface Result {
  finding: string
  before?: string
  after?: string
  evidence: ValueOf<typeof EVIDENCE>[]
  note?: string
}

interface PublicationSample {
  key: SampleKey
  title: string
  summary: string
  topics: SampleKey[]
  standards: ValueOf<typeof STANDARDS>[]
  kinds?: ValueOf<typeof KINDS_OF_VIOLENCE>[]
  image?: SampleKey
  contentNote?: string
  reviewedAt: IsoDate
  nextReview: IsoDate
  /** When the hub first published it. */
  publishedAt: IsoDate
}

export interface CaseStudySample extends PublicationSample {
  outcome: string
  organisation?: SampleKey
  anonymousDescriptor?: string
  /** The employer behind an anonymous case study: staff alone may read it. */
  sourceOrganisation?: SampleKey
  sector: ValueOf<typeof SECTORS>
  size: ValueOf<typeof SIZES>
  stage: ValueOf<typeof STAGES>
  tier?: ValueOf<typeof TIERS>
  barriers: ValueOf<typeof BARRIERS>[]
  maturity: ValueOf<typeof MATURITIES>
  indicators: ValueOf<typeof INDICATORS>[]
  /** The month it began; left out for an anonymous employer. */
  happenedFrom?: IsoDate
  startingPoint: Markdown
  aim: Markdown
  whatWeDid: Markdown
  involved?: Markdown
  time?: string
  cost?: string
  whatHelped?: Markdown
  whatGotInTheWay: Markdown
  whatChanged: Markdown
  results: Result[]
  doDifferently?: Markdown
  advice: Markdown
  relatedPolicies?: SampleKey[]
  relatedGuidance?: SampleKey[]
  meetings?: SampleKey[]
  /** Keys of steps in its employer's two years (content/members) that it came from. */
  cameFrom?: string[]
  contact?: string
}

export interface PolicySample extends PublicationSample {
  policyType: ValueOf<typeof POLICY_TYPES>
  organisation: SampleKey
  policyOwner: string
  versionLabel: string
  effectiveFrom: IsoDate
  sector: ValueOf<typeof SECTORS>
  size: ValueOf<typeof SIZES>
  scope: string
  consultation: Markdown
  equalityImpact: Markdown
  body: Markdown
  licence: ValueOf<typeof LICENCES>
  adaptedFrom?: { title: string; policy?: SampleKey; url?: string }
  changes: { version: string; date: IsoDate; note: string }[]
}

export interface GuidanceSample extends PublicationSample {
  audiences: ValueOf<typeof AUDIENCES>[]
  body: Markdown
  parts?: { title: string; slug: string; body: Markdown }[]
  legalBasis?: Markdown
  jurisdiction: ValueOf<typeof JURISDICTIONS>
  legalReviewer?: string
  lastChecked: IsoDate
  changeNote: string
  relatedCases: SampleKey[]
  relatedPolicies?: SampleKey[]
}

export interface TopicSample {
  key: SampleKey
  title: string
  summary: string
  body: Markdown
  order: number
}

export interface OrganisationSample {
  key: SampleKey
  title: string
  visibility: 'public' | 'private'
  sector: ValueOf<typeof SECTORS>
  size: ValueOf<typeof SIZES>
  stage: ValueOf<typeof STAGES>
  tier: ValueOf<typeof TIERS>
  tierDate?: IsoDate
  joined: IsoDate
  offers: SampleKey[]
  wants: SampleKey[]
  about: string
}

export interface MeetingSample {
  key: SampleKey
  title: string
  number: number
  startsAt: IsoDate
  endsAt: IsoDate
  theme: string
  format: ValueOf<typeof MEETING_FORMATS>
  place: string
  accessNeeds: string
  joiningDetails?: string
  summary: string
  publicSummary?: Markdown
  sectorsPresent?: ValueOf<typeof SECTORS>[]
  prompts: string[]
  actions?: string[]
  membersNotes?: Markdown
  topics: SampleKey[]
  resources: { relationTo: 'case-studies' | 'policies' | 'guidance'; key: SampleKey }[]
}

export interface PageSample {
  key: SampleKey
  title: string
  summary: string
  body: Markdown
}
