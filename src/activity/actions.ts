import type { Term } from '@/lib/vocabulary'
import { ALL_MOVES } from '@/workflow/model'

/** What the log tells beside the steps of a document. */
const OTHER_ACTIONS = [
  { value: 'create', label: 'Made' },
  { value: 'change', label: 'Changed' },
  { value: 'trash', label: 'Moved to the trash' },
  { value: 'restore', label: 'Brought back from the trash' },
  { value: 'delete', label: 'Deleted for good' },
  { value: 'import', label: 'Imported' },
  { value: 'export', label: 'Exported' },
  { value: 'share', label: 'Made a link to the draft' },
  { value: 'end-share', label: 'Ended a link to the draft' },
  { value: 'ask-sign-off', label: 'Asked the employer to sign off' },
  { value: 'sign-off-approve', label: 'The employer agreed' },
  { value: 'sign-off-changes', label: 'The employer asked for changes' },
  { value: 'sign-off-withdraw', label: 'The employer withdrew consent' },
  { value: 'allow-finding', label: 'Gave a reason why a finding may stand' },
  { value: 'confirm-finding', label: 'Confirmed that a finding may stand' },
  { value: 'invite', label: 'Invited' },
  { value: 'end-invitation', label: 'Withdrew an invitation' },
  { value: 'join', label: 'Joined' },
  { value: 'sign-in', label: 'Signed in' },
  { value: 'password', label: 'Password changed' },
  { value: 'address', label: 'E-mail address changed' },
  { value: 'role', label: 'Role changed' },
  { value: 'close', label: 'Account closed' },
  { value: 'reopen', label: 'Account opened again' },
  { value: 'code-on', label: 'Code at sign-in switched on' },
  { value: 'code-off', label: 'Code at sign-in taken away' },
] as const satisfies readonly Term[]

export type OtherAction = (typeof OTHER_ACTIONS)[number]['value']

/** Everything that the activity log can tell. A change of text is one, whether or not it moves the document. */
export const ACTIONS: readonly Term[] = [
  ...OTHER_ACTIONS,
  ...ALL_MOVES.filter(({ value }) => value !== 'edit'),
]
