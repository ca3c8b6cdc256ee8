import { changedFields } from '@/workflow/changed-fields'
import type { OtherAction } from './actions'
import type { Deed } from './note-activity'

type Values = Record<string, unknown>

export interface Save {
  kind: string
  before: Values
  after: Values
  /** It goes from draft to readers by the state machine, which writes down its steps itself. */
  takesSteps: boolean
  /** A newer draft, of which readers see nothing. */
  isDraft: boolean
}

type Action = Deed['action']
type Told = Partial<Record<'create' | 'update' | 'delete', OtherAction | null>>

/** Records about a document or person, each told in words of its own; null: it is told elsewhere. */
const OWN_WORDS: Record<string, Told> = {
  'disclosure-overrides': { create: 'allow-finding', update: 'confirm-finding' },
  // A file that was only checked has done nothing yet.
  imports: { create: null },
  invitations: { create: 'invite', update: null, delete: 'end-invitation' },
  'preview-links': { create: 'share', delete: 'end-share' },
  'share-links': { create: 'invite', update: null, delete: 'end-invitation' },
  'sign-offs': { create: 'ask-sign-off', update: null },
  users: { create: 'join' },
}

/** Undefined: it is told elsewhere, or not yet. */
export function created(kind: string): OtherAction | undefined {
  const own = OWN_WORDS[kind]?.create
  return own === undefined ? 'create' : (own ?? undefined)
}

export const deleted = (kind: string): OtherAction => OWN_WORDS[kind]?.delete ?? 'delete'

/** Of a person's account, the fields whose change says nothing about its safety. */
const ABOUT_A_PERSON = ['name', 'organisation', 'isLead']

/** What a save changed about a person's account. */
function aboutPerson({ before, after }: Save): Action[] {
  const became = (name: string) => Boolean(after[name]) && !before[name]
  const ceased = (name: string) => Boolean(before[name]) && !after[name]
  const differs = (name: string) => differ(before, after, name)
  const told: [boolean, Action][] = [
    [Boolean(after['password']), 'password'],
    [differs('email'), 'address'],
    [differs('role'), 'role'],
    [became('disabled'), 'close'],
    [ceased('disabled'), 'reopen'],
    [became('secondFactorSince'), 'code-on'],
    [ceased('secondFactorSince'), 'code-off'],
    [changedFields(before, after).some((name) => ABOUT_A_PERSON.includes(name)), 'change'],
  ]
  return told.filter(([isSo]) => isSo).map(([, action]) => action)
}

function aboutStatus({ before, after, takesSteps, isDraft }: Save): Action[] {
  if (takesSteps) return []
  const [was, is] = [before['_status'], after['_status']]
  if (is === 'published' && was !== 'published') return ['publish']
  return is === 'draft' && was === 'published' && !isDraft ? ['unpublish'] : []
}

/** What one save did to a document, in the words of the log. */
export function actionsOf(save: Save): Action[] {
  const { kind, before, after } = save
  const own = OWN_WORDS[kind]?.update
  if (own !== undefined) return own ? [own] : []
  if (kind === 'users') return aboutPerson(save)
  if (kind === 'imports') return differ(before, after, 'state') ? ['import'] : []
  return aboutText(save)
}

const differ = (before: Values, after: Values, name: string) =>
  after[name] !== undefined && after[name] !== before[name]

function aboutText(save: Save): Action[] {
  const { before, after } = save
  if (Boolean(before['deletedAt']) !== Boolean(after['deletedAt']))
    return [after['deletedAt'] ? 'trash' : 'restore']
  const isChanged = changedFields(before, after).length > 0
  return [...(isChanged ? (['change'] as const) : []), ...aboutStatus(save)]
}
