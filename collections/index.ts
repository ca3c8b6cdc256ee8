import type { CollectionConfig, GlobalConfig } from 'payload'
import { activityOf } from './activity'
import { notingActivity, notingActivityOfGlobal } from './activity/noting-activity'
import { CaseStudies } from './case-studies'
import { DisclosureOverrides } from './disclosure-overrides'
import { ExternalLinks } from './external-links'
import { AccountSettings } from './globals/account-settings'
import { Navigation } from './globals/navigation'
import { SearchWords } from './globals/search-words'
import { SiteSettings } from './globals/site-settings'
import { Guidance } from './guidance'
import { Imports } from './imports'
import { Indicators } from './indicators'
import { Interests } from './interests'
import { Invitations } from './invitations'
import { Media } from './media'
import { MeetingAnswers } from './meeting-answers'
import { Meetings } from './meetings'
import { Messages } from './messages'
import { Moves } from './moves'
import { Organisations } from './organisations'
import { PageAnswers } from './page-answers'
import { Pages } from './pages'
import { PeerMatches } from './peer-matches'
import { PeerProfiles } from './peer-profiles'
import { Policies } from './policies'
import { PreviewLinks } from './preview-links'
import { QuestionAnswers } from './question-answers'
import { Questions } from './questions'
import { Reflections } from './reflections'
import { ReviewNotes } from './review-notes'
import { ShareLinks } from './share-links'
import { Shares } from './shares'
import { SignOffs } from './sign-offs'
import { Steps } from './steps'
import { Topics } from './topics'
import { UnansweredSearches } from './unanswered-searches'
import { Users } from './users'

/** In the order in which the admin lists them. */
const documents: CollectionConfig[] = [
  CaseStudies,
  Policies,
  Guidance,
  Media,
  Organisations,
  Meetings,
  Interests,
  Messages,
  Questions,
  QuestionAnswers,
  Reflections,
  Steps,
  Indicators,
  MeetingAnswers,
  PeerProfiles,
  PeerMatches,
  Shares,
  ShareLinks,
  Topics,
  Pages,
  SignOffs,
  PreviewLinks,
  DisclosureOverrides,
  PageAnswers,
  UnansweredSearches,
  Users,
  Invitations,
  Moves,
  ReviewNotes,
  Imports,
  ExternalLinks,
]

const settings: GlobalConfig[] = [SiteSettings, Navigation, SearchWords, AccountSettings]

/** What staff do to any of them is written down; the log itself stands last. */
export const collections: CollectionConfig[] = [
  ...documents.map(notingActivity),
  activityOf(documents, settings),
]

export const globals: GlobalConfig[] = settings.map(notingActivityOfGlobal)
