import { mailsLink, makesLink } from '@collections/shared/mailed-link'
import type { CollectionConfig } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { invitersOnly } from '@/access/invitations'
import { nobody } from '@/access/nobody'
import { isEditor } from '@/access/roles'
import { invitationFields } from './fields'
import { checkInvitation } from './hooks/check-invitation'
import { invitationLink, sendInvitation } from './hooks/send-invitation'

export const Invitations: CollectionConfig = {
  slug: 'invitations',
  labels: { singular: 'Invitation', plural: 'Invitations' },
  disableDuplicate: true,
  access: {
    create: invitersOnly,
    read: editorsOnly,
    // A mistake is withdrawn by deleting, and invited anew.
    update: nobody,
    delete: editorsOnly,
    readVersions: nobody,
    unlock: nobody,
    admin: ({ req }) => isEditor(req),
  },
  hooks: {
    beforeValidate: [checkInvitation],
    beforeChange: [makesLink(invitationLink)],
    afterChange: [mailsLink(sendInvitation)],
  },
  admin: {
    group: 'People',
    hideAPIURL: true,
    description:
      'Bring somebody in: they get a link by mail and choose a password that nobody else knows. Delete an invitation to withdraw it; inviting the same address again ends the older link.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'role', 'organisation', 'acceptedAt', 'expiresAt'],
    listSearchableFields: ['name', 'email'],
  },
  fields: invitationFields,
}
