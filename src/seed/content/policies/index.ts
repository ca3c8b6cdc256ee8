import type { PolicySample } from '../types'
import { abusePolicies } from './abuse-policies'
import { harassmentPolicies } from './harassment-policies'
import { payAndRecruitmentPolicies } from './pay-and-recruitment-policies'
import { workingLifePolicies } from './working-life-policies'

export const policies: PolicySample[] = [
  ...abusePolicies,
  ...harassmentPolicies,
  ...workingLifePolicies,
  ...payAndRecruitmentPolicies,
]
