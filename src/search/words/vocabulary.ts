/** Words that mean the same: any of a group finds all of it. Phrases match as phrases. */
export const EQUIVALENT: readonly (readonly string[])[] = [
  [
    'VAW',
    'VAWG',
    'violence against women',
    'violence against women and girls',
    'gender-based violence',
    'GBV',
  ],
  ['domestic abuse', 'domestic violence', 'DA', 'DV'],
  ['coercive control', 'controlling behaviour'],
  ['occupational segregation', 'job segregation'],
  ['vertical segregation', 'glass ceiling'],
  // Equal pay is a legal right and another matter: it must never join this group.
  ['gender pay gap', 'pay gap', 'GPG'],
  ['PSED', 'public sector equality duty'],
  ['EqIA', 'equality impact assessment'],
  ['CoP', 'community of practice'],
  ['ESAW', 'Equally Safe at Work'],
  ['IDVA', 'independent domestic violence advocate', 'independent domestic violence adviser'],
  ['MARAC', 'multi-agency risk assessment conference'],
  ['FGM', 'female genital mutilation'],
  ['NRPF', 'no recourse to public funds'],
  ['NDA', 'non-disclosure agreement', 'confidentiality agreement'],
  ['HBA', 'honour-based abuse', 'honour-based violence'],
  ['HR', 'human resources'],
]

/** The first word also finds the second, never the other way round. */
export const ONE_WAY: readonly { from: string; to: string }[] = [
  { from: 'agile', to: 'flexible working' },
  { from: 'agile working', to: 'flexible working' },
  { from: 'hybrid', to: 'flexible working' },
  { from: 'hybrid working', to: 'flexible working' },
]

/** Words with two meanings: both are offered, none is assumed. */
export const AMBIGUOUS: readonly { word: string; meanings: readonly string[] }[] = [
  { word: 'CSE', meanings: ['Commercial sexual exploitation', 'Child sexual exploitation'] },
]
