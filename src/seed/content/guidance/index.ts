import type { GuidanceSample } from '../types'
import { respondingToADisclosure } from './responding-to-a-disclosure'
import { settingUpSafeLeave } from './setting-up-safe-leave'
import { theDutyToPreventSexualHarassment } from './the-duty-to-prevent-sexual-harassment'

export const guidance: GuidanceSample[] = [
  respondingToADisclosure,
  theDutyToPreventSexualHarassment,
  settingUpSafeLeave,
]
