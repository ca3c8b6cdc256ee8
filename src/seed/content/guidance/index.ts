import type { GuidanceSample } from '../types'

export const guidance: GuidanceSample[] = []
