import { formatMinute } from '@/lib/format-date'
import type { MailKind } from '@/lib/mail-kinds'
import type { AskedMove } from './asked-move'

/** What is written about a step, and to whom. */
export interface News {
  kind: MailKind
  to: 'editors' | 'writers'
  subject: string
  first: string
}

type Words = Record<'what' | 'who' | 'at', string>
type Template = [MailKind, News['to'], subject: string, first: (words: Words) => string]

const TEMPLATES: Partial<Record<AskedMove['name'], Template>> = {
  'ask-review': [
    'review-asked',
    'editors',
    'A review is asked',
    ({ who, what }) => `${who} asks for a review of ${what}.`,
  ],
  'ask-changes': [
    'changes-asked',
    'writers',
    'Changes are asked',
    ({ who, what }) => `${who} asks for changes to ${what}.`,
  ],
  approve: ['approved', 'writers', 'Approved', ({ who, what }) => `${who} has approved ${what}.`],
  schedule: [
    'published',
    'writers',
    'Will be published',
    ({ what, at }) => `${what} will be published on ${at}.`,
  ],
  publish: ['published', 'writers', 'Published', ({ what }) => `${what} is published.`],
  unpublish: ['published', 'writers', 'Taken down', ({ what }) => `${what} is no longer published.`],
  retire: ['published', 'writers', 'Retired', ({ who, what }) => `${who} has retired ${what}.`],
  'not-published': [
    'not-done',
    'writers',
    'Could not be published',
    ({ what }) => `${what} should have been published now and could not be.`,
  ],
}

/** Undefined for a step that needs no mail. */
export function newsOf(move: AskedMove, title: string | null | undefined, who: string): News | undefined {
  const template = TEMPLATES[move.name]
  if (!template) return undefined
  const [kind, to, about, first] = template
  const what = `“${title || 'Untitled'}”`
  const at = move.at ? formatMinute(move.at) : ''
  return { kind, to, subject: `${about}: ${what}`, first: first({ what, who, at }) }
}
