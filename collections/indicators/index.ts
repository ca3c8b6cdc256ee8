import { memberRecord } from '@collections/shared/member-record'
import { asOptions, BARRIERS, EVIDENCE, INDICATORS, STANDARDS } from '@/lib/vocabulary'

/** A small sign of change, dated. */
export const Indicators = memberRecord({
  slug: 'indicators',
  labels: { singular: 'Indicator of change', plural: 'Indicators of change' },
  fields: [
    { name: 'seenOn', type: 'date', required: true, index: true },
    { name: 'kind', type: 'select', required: true, options: asOptions(INDICATORS) },
    { name: 'seen', type: 'textarea', required: true, maxLength: 1000 },
    { name: 'byRole', type: 'text', maxLength: 120 },
    { name: 'evidence', type: 'select', options: asOptions(EVIDENCE) },
    { name: 'standard', type: 'select', options: asOptions(STANDARDS) },
    { name: 'barrier', type: 'select', options: asOptions(BARRIERS) },
    { name: 'step', type: 'relationship', relationTo: 'steps' },
    { name: 'sharedIn', type: 'relationship', relationTo: 'case-studies' },
  ],
})
