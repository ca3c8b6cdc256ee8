import type { GuidanceSample } from '../types'
import { eqiaForHrPolicies } from './eqia-for-hr-policies'
import { fiveQuestionsForLeaders } from './five-questions-for-leaders'
import { frontlineStaffGuidance } from './frontline-staff'
import { gatheringGenderData } from './gathering-gender-data'
import { menopauseAndBacklashGuidance } from './menopause-and-backlash'
import { publishingWhenNumbersAreSmall } from './publishing-when-numbers-are-small'
import { respondingToADisclosure } from './responding-to-a-disclosure'
import { settingUpSafeLeave } from './setting-up-safe-leave'
import { theDutyToPreventSexualHarassment } from './the-duty-to-prevent-sexual-harassment'
import { understandingYourGenderPayGap } from './understanding-your-gender-pay-gap'
import { whenAPracticeDoesNotWork } from './when-a-practice-does-not-work'

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
]
