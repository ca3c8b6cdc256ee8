import type { PolicySample } from '../types'
import { domesticAbusePolicies } from './domestic-abuse'
import { safeLeaveAndFlexibleWorkingPolicies } from './safe-leave-and-flexible-working'
import { sexualHarassmentPolicies } from './sexual-harassment'
import { violenceAgainstWomenPolicies } from './violence-against-women'

export const policies: PolicySample[] = [
  ...domesticAbusePolicies,
  ...violenceAgainstWomenPolicies,
  ...safeLeaveAndFlexibleWorkingPolicies,
  ...sexualHarassmentPolicies,
]
