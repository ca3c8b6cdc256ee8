import { publication } from '@collections/shared/publication'
import { disclosureEndpoints } from './disclosure/endpoints'
import { refuseDisclosure } from './disclosure/refuse-disclosure'
import { scrubVersions } from './disclosure/scrub-versions'
import { endSignOff } from './end-sign-off'
import { caseStudyFields } from './fields'
import { hideEmployer } from './hide-employer'
import { requireConsent } from './require-consent'
import { signOffEndpoints } from './sign-off-endpoints'

export const CaseStudies = publication({
  slug: 'case-studies',
  labels: { singular: 'Case study', plural: 'Case studies' },
  group: 'Publish',
  description:
    'What one employer tried, what came of it and how they know. A practice that failed is worth publishing.',
  fields: caseStudyFields,
  beforeChange: [hideEmployer, requireConsent, refuseDisclosure],
  afterChange: [scrubVersions, endSignOff],
  endpoints: [...disclosureEndpoints, ...signOffEndpoints],
})
