/** Who an employer is and where it stands. Lists in their natural order. */

export const SECTORS = [
  { value: 'local-government', label: 'Local government' },
  { value: 'nhs', label: 'NHS' },
  { value: 'third-sector', label: 'Third sector' },
  { value: 'scottish-government', label: 'Scottish Government and agencies' },
  { value: 'other-public-body', label: 'Other public body' },
  { value: 'education', label: 'Education' },
  { value: 'police-and-fire', label: 'Police and fire' },
  { value: 'private', label: 'Private' },
] as const

/** Number of staff. */
export const SIZES = [
  { value: '1-9', label: '1–9 staff' },
  { value: '10-49', label: '10–49 staff' },
  { value: '50-249', label: '50–249 staff' },
  { value: '250-999', label: '250–999 staff' },
  { value: '1000-4999', label: '1,000–4,999 staff' },
  { value: '5000-plus', label: '5,000 or more staff' },
] as const

/** Where an employer is on its way; not the accreditation tier. */
export const STAGES = [
  { value: 'exploring', label: 'Exploring' },
  { value: 'understanding', label: 'Understanding where we are' },
  { value: 'planning', label: 'Planning' },
  { value: 'doing', label: 'Doing' },
  { value: 'embedding', label: 'Embedding' },
  { value: 'sharing', label: 'Sharing' },
] as const

/** An accreditation awarded by others: a fact with a date. */
export const TIERS = [
  { value: 'not-accredited', label: 'Not accredited' },
  { value: 'working-towards', label: 'Working towards' },
  { value: 'development', label: 'Development' },
  { value: 'bronze', label: 'Bronze' },
  { value: 'silver', label: 'Silver' },
  { value: 'gold', label: 'Gold' },
] as const
