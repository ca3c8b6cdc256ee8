import type { GuidanceSample } from '../types'
import { eqiaForHrPolicies } from './eqia-for-hr-policies'
import { fiveQuestionsForLeaders } from './five-questions-for-leaders'
import { gatheringGenderData } from './gathering-gender-data'
import { publishingWhenNumbersAreSmall } from './publishing-when-numbers-are-small'
import { respondingToADisclosure } from './responding-to-a-disclosure'
import { settingUpSafeLeave } from './setting-up-safe-leave'
import { theDutyToPreventSexualHarassment } from './the-duty-to-prevent-sexual-harassment'
import { understandingYourGenderPayGap } from './understanding-your-gender-pay-gap'

export const guidance: GuidanceSample[] = [
  respondingToADisclosure,
  theDutyToPreventSexualHarassment,
  settingUpSafeLeave,
  gatheringGenderData,
  publishingWhenNumbersAreSmall,
  fiveQuestionsForLeaders,
  understandingYourGenderPayGap,
  eqiaForHrPolicies,
]
