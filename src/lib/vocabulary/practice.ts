/** What practice is about and how sure we are of it. */

/** The six accreditation standards of Equally Safe at Work. */
export const STANDARDS = [
  { value: 'leadership', label: 'Leadership' },
  { value: 'data', label: 'Data' },
  { value: 'flexible-working', label: 'Flexible working' },
  { value: 'occupational-segregation', label: 'Occupational segregation' },
  { value: 'workplace-culture', label: 'Workplace culture' },
  { value: 'violence-against-women', label: 'Violence against women' },
] as const

export const KINDS_OF_VIOLENCE = [
  { value: 'domestic-abuse', label: 'Domestic abuse' },
  { value: 'coercive-control', label: 'Coercive control' },
  { value: 'economic-abuse', label: 'Economic abuse' },
  { value: 'rape-and-sexual-assault', label: 'Rape and sexual assault' },
  { value: 'sexual-harassment', label: 'Sexual harassment' },
  { value: 'stalking', label: 'Stalking' },
  { value: 'commercial-sexual-exploitation', label: 'Commercial sexual exploitation' },
  { value: 'honour-based-abuse', label: 'So-called “honour-based” abuse' },
  { value: 'forced-marriage', label: 'Forced marriage' },
  { value: 'female-genital-mutilation', label: 'Female genital mutilation' },
  { value: 'online-and-image-based-abuse', label: 'Online and image-based abuse' },
] as const

export const BARRIERS = [
  { value: 'collecting-data', label: 'Collecting data' },
  { value: 'leadership-buy-in', label: 'Senior leadership buy-in' },
  { value: 'seen-as-nice-to-have', label: 'Seen as nice to have, not essential' },
  { value: 'under-reporting', label: 'Under-reporting' },
  { value: 'low-understanding', label: 'Low understanding' },
  { value: 'time-and-capacity', label: 'Staff time and capacity' },
  { value: 'hr-systems', label: 'HR systems' },
  { value: 'dispersed-staff', label: 'Dispersed or non-desk staff' },
  { value: 'small-numbers', label: 'Small numbers' },
  { value: 'backlash', label: 'Backlash' },
] as const

/** How far a practice has come. A practice that failed is worth publishing. */
export const MATURITIES = [
  { value: 'trying', label: 'Trying' },
  { value: 'early-signs', label: 'Early signs' },
  { value: 'evaluated-locally', label: 'Evaluated locally' },
  { value: 'independently-evaluated', label: 'Independently evaluated' },
  { value: 'stopped', label: 'Stopped, and what we learned' },
] as const

/** Small, dated signs of change. More disclosures can mean more trust. */
export const INDICATORS = [
  { value: 'seen-as-workplace-issue', label: 'Seen as a workplace issue' },
  { value: 'colleagues-talk', label: 'Colleagues talk about it' },
  { value: 'commitment-made', label: 'Commitment made' },
  { value: 'policy-changed', label: 'Policy changed' },
  { value: 'data-collected', label: 'Data collected' },
  { value: 'behaviour-changed', label: 'Behaviour changed' },
  { value: 'disclosure-handled-well', label: 'Disclosure handled well' },
] as const

export const EVIDENCE = [
  { value: 'staff-survey', label: 'Staff survey' },
  { value: 'focus-group', label: 'Focus group' },
  { value: 'lead-interview', label: 'Lead interview' },
  { value: 'hr-data', label: 'HR data' },
  { value: 'document', label: 'Document' },
  { value: 'observation', label: 'Observation' },
] as const

/** What became of a step. Changing or dropping one is an answer too. */
export const STEP_STATES = [
  { value: 'planned', label: 'Planned' },
  { value: 'doing', label: 'Under way' },
  { value: 'done', label: 'Done' },
  { value: 'changed', label: 'Changed' },
  { value: 'dropped', label: 'Dropped' },
] as const
