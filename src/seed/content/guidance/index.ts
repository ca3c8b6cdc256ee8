import type { GuidanceSample } from '../types'
import { abuseGuidance } from './abuse-guidance'
import { cultureGuidance } from './culture-guidance'
import { dataGuidance } from './data-guidance'
import { disclosureGuidance } from './disclosure-guidance'
import { workingLifeGuidance } from './working-life-guidance'

export const guidance: GuidanceSample[] = [
  ...disclosureGuidance,
  ...abuseGuidance,
  ...cultureGuidance,
  ...dataGuidance,
  ...workingLifeGuidance,
]
