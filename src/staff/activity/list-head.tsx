'use client'

import { useSearchParams } from 'next/navigation'

/** Questions that an administrator asks often, as filters of the list. */
const ASKED = [
  { label: 'Everything', actions: [] },
  { label: 'Published and taken down', actions: ['publish', 'unpublish', 'schedule', 'retire'] },
  { label: 'Deleted', actions: ['trash', 'restore', 'delete'] },
  {
    label: 'Sign-off and disclosure',
    actions: [
      'ask-sign-off',
      'sign-off-approve',
      'sign-off-changes',
      'sign-off-withdraw',
      'allow-finding',
      'confirm-finding',
    ],
  },
  { label: 'Signed in', actions: ['sign-in'] },
  {
    label: 'People and roles',
    actions: [
      'invite',
      'end-invitation',
      'join',
      'role',
      'close',
      'reopen',
      'code-on',
      'code-off',
      'password',
      'address',
    ],
  },
]

const filterOf = (actions: string[]): string =>
  actions.length === 0
    ? ''
    : `?${new URLSearchParams(actions.map((action, at) => [`where[or][0][and][0][action][in][${at}]`, action]))}`

/** Above the log: common questions in one click, and what the list shows as a file. */
export function ListHead() {
  const asked = useSearchParams()
  const filters = new URLSearchParams([...asked].filter(([name]) => name.startsWith('where')))
  return (
    <p className="hub-list-head">
      Show:{' '}
      {ASKED.map(({ label, actions }) => (
        <a key={label} href={`/admin/collections/activity${filterOf(actions)}`}>
          {label}
        </a>
      ))}
      <a className="hub-button" href={`/api/activity/activity.csv?${filters}`} download>
        Download as CSV
      </a>
    </p>
  )
}
