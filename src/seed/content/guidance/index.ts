import type { GuidanceSample } from '../types'
import { employeesAndAgreementsGuidance } from './employees-and-agreements'
import { eqiaForHrPolicies } from './eqia-for-hr-policies'
import { fiveQuestionsForLeaders } from './five-questions-for-leaders'
import { flexibleWorkingGuidance } from './flexible-working-for-frontline-roles'
import { gatheringGenderData } from './gathering-gender-data'
import { menopauseAndBacklashGuidance } from './menopause-and-backlash'
import { moneyAndImagesGuidance } from './money-and-images'
import { publishingWhenNumbersAreSmall } from './publishing-when-numbers-are-small'
import { reachingStaffGuidance } from './reaching-staff-without-a-desk'
import { respondingToADisclosure } from './responding-to-a-disclosure'
import { safetyPlanningAtWork } from './safety-planning-at-work'
import { settingUpSafeLeave } from './setting-up-safe-leave'
import { theDutyToPreventSexualHarassment } from './the-duty-to-prevent-sexual-harassment'
import { understandingYourGenderPayGap } from './understanding-your-gender-pay-gap'
import { whenAPracticeDoesNotWork } from './when-a-practice-does-not-work'

export const guidance: GuidanceSample[] = [
  respondingToADisclosure,
  theDutyToPreventSexualHarassment,
  settingUpSafeLeave,
  safetyPlanningAtWork,
  ...moneyAndImagesGuidance,
  ...employeesAndAgreementsGuidance,
  ...reachingStaffGuidance,
  ...flexibleWorkingGuidance,
  gatheringGenderData,
  publishingWhenNumbersAreSmall,
  fiveQuestionsForLeaders,
  understandingYourGenderPayGap,
  eqiaForHrPolicies,
  ...menopauseAndBacklashGuidance,
  whenAPracticeDoesNotWork,
]
