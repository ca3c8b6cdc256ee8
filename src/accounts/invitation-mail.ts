import type { Role } from '@/access/roles'
import type { Mail } from '@/email/mail'

const ROLES: Record<Role, string> = {
  administrator: 'an administrator',
  editor: 'an editor',
  author: 'an author',
  member: 'a representative of your organisation',
}

interface Invitation {
  email: string
  name: string
  role: Role
  /** Days that the link works. */
  days: number
}

/** The mail with the link. It names nobody but the person it goes to. */
export function invitationMail({ email, name, role, days }: Invitation, token: string): Mail {
  return {
    to: email,
    kind: 'invitation',
    subject: 'Your invitation to the Equally Safe at Work hub',
    paragraphs: [
      `Hello ${name},`,
      `you are invited to the knowledge hub of the Equally Safe at Work Community of Practice as ${ROLES[role]}.`,
      `Choose a password of your own to begin. The link works once, for ${days} days.`,
    ],
    action: { label: 'Accept the invitation', path: `/account/invitation/${token}` },
    reason:
      'You get this because somebody who runs the hub entered your address. If it means nothing to you, do nothing.',
  }
}
