import type { PolicySample } from '../types'
import { dignityAndLoneWorkingPolicies } from './dignity-and-lone-working'
import { domesticAbusePolicies } from './domestic-abuse'
import { smallEmployerDomesticAbusePolicies } from './domestic-abuse-small-employers'
import { flexibleWorkingPolicies } from './flexible-working'
import { menopausePolicies } from './menopause'
import { recruitmentAndPayPolicies } from './recruitment-and-pay'
import { safeLeavePolicies } from './safe-leave'
import { sexualHarassmentPolicies } from './sexual-harassment'
import { smallEmployerPolicies } from './small-employers'
import { staffWhoUseAbusePolicies } from './staff-who-use-abuse'
import { violenceAgainstWomenPolicies } from './violence-against-women'

export const policies: PolicySample[] = [
  ...domesticAbusePolicies,
  ...smallEmployerDomesticAbusePolicies,
  ...violenceAgainstWomenPolicies,
  ...staffWhoUseAbusePolicies,
  ...safeLeavePolicies,
  ...flexibleWorkingPolicies,
  ...sexualHarassmentPolicies,
  ...dignityAndLoneWorkingPolicies,
  ...recruitmentAndPayPolicies,
  ...menopausePolicies,
  ...smallEmployerPolicies,
]
