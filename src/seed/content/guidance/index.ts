import type { GuidanceSample } from '../types'
import { eqiaForHrPolicies } from './eqia-for-hr-policies'
import { firstStepsForSmallEmployers } from './first-steps-for-small-employers'
import { fiveQuestionsForLeaders } from './five-questions-for-leaders'
import { frontlineStaffGuidance } from './frontline-staff'
import { gatheringGenderData } from './gathering-gender-data'
import { menopauseAndBacklashGuidance } from './menopause-and-backlash'
import { moneyAndSafetyEconomicAbuse } from './money-and-safety-economic-abuse'
import { onlineAndImageBasedAbuse } from './online-and-image-based-abuse'
import { publishingWhenNumbersAreSmall } from './publishing-when-numbers-are-small'
import { respondingToADisclosure } from './responding-to-a-disclosure'
import { safetyPlanningAtWork } from './safety-planning-at-work'
import { settingUpSafeLeave } from './setting-up-safe-leave'
import { theDutyToPreventSexualHarassment } from './the-duty-to-prevent-sexual-harassment'
import { understandingYourGenderPayGap } from './understanding-your-gender-pay-gap'
import { whenAPracticeDoesNotWork } from './when-a-practice-does-not-work'
import { whenAnEmployeeCausesHarm } from './when-an-employee-causes-harm'
import { whoDoesWhatMaracIdaa } from './who-does-what-marac-idaa'
import { writingADomesticAbusePolicy } from './writing-a-domestic-abuse-policy'

export const guidance: GuidanceSample[] = [
  respondingToADisclosure,
  theDutyToPreventSexualHarassment,
  settingUpSafeLeave,
  ...frontlineStaffGuidance,
  gatheringGenderData,
  publishingWhenNumbersAreSmall,
  fiveQuestionsForLeaders,
  understandingYourGenderPayGap,
  eqiaForHrPolicies,
  ...menopauseAndBacklashGuidance,
  whenAPracticeDoesNotWork,
  writingADomesticAbusePolicy,
  moneyAndSafetyEconomicAbuse,
  whoDoesWhatMaracIdaa,
  onlineAndImageBasedAbuse,
  safetyPlanningAtWork,
  whenAnEmployeeCausesHarm,
  firstStepsForSmallEmployers,
]
