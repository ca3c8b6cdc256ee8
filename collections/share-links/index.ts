import { byServer, linkFields } from '@collections/shared/link-fields'
import { mailsLink, makesLink } from '@collections/shared/mailed-link'
import type { CollectionConfig, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { isEditor } from '@/access/roles'
import { forgetUnsent, keepsAnswers, sendShareLink, shareLink } from './send-share-link'

const shareLinkFields: Field[] = [
  {
    name: 'email',
    type: 'email',
    label: 'E-mail address',
    required: true,
    index: true,
    admin: { description: 'Who tells. The link goes there, and whoever has it can answer.' },
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisation',
    required: true,
    index: true,
    admin: {
      description:
        'Whose practice it is. Make a private one if it is not in the list: sector and size are taken from it, and the check for disclosure needs it.',
    },
  },
  {
    name: 'sentAt',
    type: 'date',
    label: 'Told us',
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
  },
  {
    name: 'caseStudy',
    type: 'relationship',
    relationTo: 'case-studies',
    label: 'Draft',
    access: byServer,
    admin: { position: 'sidebar', readOnly: true, description: 'What became of it.' },
  },
  // Which practice being shared the link opens; a new link to the same address goes on with it.
  { name: 'opens', type: 'text', index: true, hidden: true, access: { read: nobody, ...byServer } },
  ...linkFields,
]

/** Links on which somebody without an account tells one practice. src/community/sharing/by-link answers them. */
export const ShareLinks: CollectionConfig = {
  slug: 'share-links',
  labels: { singular: 'Invitation to share', plural: 'Invitations to share' },
  disableDuplicate: true,
  access: keptByHub({
    create: editorsOnly,
    read: editorsOnly,
    // A mistake is withdrawn by deleting, and invited anew.
    delete: editorsOnly,
    admin: ({ req }) => isEditor(req),
  }),
  hooks: {
    beforeChange: [keepsAnswers, makesLink(shareLink)],
    afterChange: [mailsLink(sendShareLink)],
    beforeDelete: [forgetUnsent],
  },
  admin: {
    group: 'Community',
    hideAPIURL: true,
    description:
      'Ask an employer to tell what it tried, without an account: a link by mail opens twelve short questions, once, and what is sent is a draft here. Delete an invitation to end its link; what was typed and not sent goes with it.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'organisation', 'sentAt', 'caseStudy', 'expiresAt'],
    listSearchableFields: ['email'],
  },
  defaultSort: '-createdAt',
  fields: shareLinkFields,
}
