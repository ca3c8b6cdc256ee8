import type { Term } from '@/lib/vocabulary/term'

/** What an editor looks at before approving, by type of document. */
const EVERYWHERE: Term[] = [
  { value: 'plain', label: 'Plain language: short sentences, no jargon, acronyms spelt out once' },
  { value: 'alt', label: 'Pictures and files have texts that say what they show' },
]

const OWN: Record<string, Term[]> = {
  'case-studies': [
    { value: 'evidence', label: 'The evidence is named, and nothing is claimed beyond it' },
    { value: 'consent', label: 'The employer agreed to this text, and a victim-survivor to their story' },
    { value: 'disclosure', label: 'Nobody can be found out: no small numbers, no telling details' },
  ],
  policies: [
    { value: 'legal', label: 'The law in it is right for Scotland, and the dates are current' },
    { value: 'files', label: 'Each file opens, is accessible and says what the page says' },
  ],
  guidance: [
    { value: 'legal', label: 'The law in it is right for Scotland, and the check has a date' },
    { value: 'safe', label: 'Following it puts nobody in danger' },
  ],
}

export function checklistOf(collection: string): Term[] {
  return [...EVERYWHERE, ...(OWN[collection] ?? [])]
}

/** The labels of what is not among the ticked values. */
export function missingChecks(collection: string, checked: string[]): string[] {
  return checklistOf(collection)
    .filter(({ value }) => !checked.includes(value))
    .map(({ label }) => label)
}
