/** What a policy regulates, whom guidance is for, how a meeting is held. */

export const POLICY_TYPES = [
  { value: 'violence-against-women', label: 'Violence against women' },
  { value: 'domestic-abuse', label: 'Domestic abuse' },
  { value: 'sexual-harassment', label: 'Sexual harassment' },
  { value: 'flexible-working', label: 'Flexible working' },
  { value: 'equal-pay', label: 'Equal pay' },
  { value: 'recruitment', label: 'Recruitment' },
  { value: 'family-leave', label: 'Family leave' },
  { value: 'dignity-at-work', label: 'Dignity at work' },
  { value: 'menopause', label: 'Menopause' },
  { value: 'other', label: 'Other' },
] as const

export const AUDIENCES = [
  { value: 'hr', label: 'HR' },
  { value: 'line-manager', label: 'Line manager' },
  { value: 'senior-leader', label: 'Senior leader' },
  { value: 'equality-lead', label: 'Equality lead' },
  { value: 'trade-union', label: 'Trade union representative' },
] as const

export const JURISDICTIONS = [
  { value: 'scotland', label: 'Scotland' },
  { value: 'great-britain', label: 'Great Britain' },
  { value: 'uk', label: 'United Kingdom' },
  { value: 'england-and-wales', label: 'England and Wales: check before you use it in Scotland' },
] as const

export const LICENCES = [
  { value: 'ogl-3', label: 'Open Government Licence v3.0' },
  { value: 'cc-by-4', label: 'Creative Commons Attribution 4.0' },
  { value: 'cc-by-nc-4', label: 'Creative Commons Attribution-NonCommercial 4.0' },
  { value: 'with-permission', label: 'Ask the owner first' },
] as const

export const MEETING_FORMATS = [
  { value: 'online', label: 'Online' },
  { value: 'in-person', label: 'In person' },
  { value: 'hybrid', label: 'Hybrid' },
] as const

export const MEETING_ANSWERS = [
  { value: 'coming', label: 'Coming' },
  { value: 'not-coming', label: 'Not coming' },
] as const
