/** Collections that a link in text can point to. */
export const LINKED = [
  'case-studies',
  'policies',
  'guidance',
  'topics',
  'meetings',
  'pages',
  'organisations',
] as const
