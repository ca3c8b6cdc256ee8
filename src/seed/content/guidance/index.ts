import type { GuidanceSample } from '../types'
import { employeesAndAgreementsGuidance } from './employees-and-agreements'
import { eqiaForHrPolicies } from './eqia-for-hr-policies'
import { firstStepsForSmallEmployers } from './first-steps-for-small-employers'
import { fiveQuestionsForLeaders } from './five-questions-for-leaders'
import { flexibleWorkingGuidance } from './flexible-working-for-frontline-roles'
import { gatheringGenderData } from './gathering-gender-data'
import { menopauseAndBacklashGuidance } from './menopause-and-backlash'
import { migrationAndFamilyGuidance } from './migration-and-family'
import { moneyAndImagesGuidance } from './money-and-images'
import { publishingWhenNumbersAreSmall } from './publishing-when-numbers-are-small'
import { reachingStaffGuidance } from './reaching-staff-without-a-desk'
import { respondingToADisclosure } from './responding-to-a-disclosure'
import { safetyPlanningAtWork } from './safety-planning-at-work'
import { settingUpSafeLeave } from './setting-up-safe-leave'
import { theDutyToPreventSexualHarassment } from './the-duty-to-prevent-sexual-harassment'
import { understandingYourGenderPayGap } from './understanding-your-gender-pay-gap'
import { unionAndExploitationGuidance } from './union-and-exploitation'
import { whenAPracticeDoesNotWork } from './when-a-practice-does-not-work'
import { whoDoesWhatMaracIdaa } from './who-does-what-marac-idaa'
import { writingADomesticAbusePolicy } from './writing-a-domestic-abuse-policy'

export const guidance: GuidanceSample[] = [
  respondingToADisclosure,
  theDutyToPreventSexualHarassment,
  settingUpSafeLeave,
  writingADomesticAbusePolicy,
  safetyPlanningAtWork,
  whoDoesWhatMaracIdaa,
  ...moneyAndImagesGuidance,
  ...employeesAndAgreementsGuidance,
  ...migrationAndFamilyGuidance,
  ...reachingStaffGuidance,
  ...flexibleWorkingGuidance,
  gatheringGenderData,
  publishingWhenNumbersAreSmall,
  fiveQuestionsForLeaders,
  understandingYourGenderPayGap,
  eqiaForHrPolicies,
  ...menopauseAndBacklashGuidance,
  whenAPracticeDoesNotWork,
  firstStepsForSmallEmployers,
  ...unionAndExploitationGuidance,
]
