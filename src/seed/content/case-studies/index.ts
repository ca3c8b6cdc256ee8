import type { CaseStudySample } from '../types'
import { agencies } from './agencies'
import { anonymousOthers } from './anonymous-others'
import { anonymousPublic } from './anonymous-public'
import { college } from './college'
import { corriemuirNhs } from './corriemuir-nhs'
import { councilDataAndLeaders } from './council-data-and-leaders'
import { education } from './education'
import { marrandaleNhs } from './marrandale-nhs'
import { policeAndFire } from './police-and-fire'
import { privateFirms } from './private-firms'
import { publicBodies } from './public-bodies'
import { reachingCareStaff } from './reaching-care-staff'
import { thirdSectorHousing } from './third-sector-housing'
import { thirdSectorSmall } from './third-sector-small'

export const caseStudies: CaseStudySample[] = [
  ...reachingCareStaff,
  ...councilDataAndLeaders,
  ...marrandaleNhs,
  ...corriemuirNhs,
  ...anonymousPublic,
  ...thirdSectorHousing,
  ...thirdSectorSmall,
  ...agencies,
  ...publicBodies,
  ...education,
  ...college,
  ...policeAndFire,
  ...anonymousOthers,
  ...privateFirms,
]
