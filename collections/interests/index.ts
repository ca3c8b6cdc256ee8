import { chooseOne } from '@collections/shared/choice-fields'
import { submissionFields } from '@collections/shared/submission-fields'
import { line, paragraph } from '@collections/shared/text-fields'
import type { CollectionConfig, Field } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { isEditor } from '@/access/roles'
import { SECTORS, SIZES, STAGES } from '@/lib/vocabulary'
import { inviteEndpoint } from './invite-endpoint'

const answers: Field[] = [
  {
    ...line('organisation', 'Organisation', 'As they wrote it. Correct the spelling if you must.'),
    required: true,
  } as Field,
  {
    type: 'row',
    fields: [
      chooseOne({
        name: 'sector',
        label: 'Sector',
        terms: SECTORS,
        help: 'What they chose.',
        required: true,
      }),
      chooseOne({ name: 'size', label: 'Size', terms: SIZES, help: 'What they chose.', required: true }),
      chooseOne({ name: 'stage', label: 'Stage', terms: STAGES, help: 'Where they say they are.' }),
    ],
  },
  paragraph('hopes', 'What they hope for', 'In their own words.'),
  {
    type: 'row',
    fields: [
      line('name', 'Name', 'Who wrote.', 120),
      line('role', 'Role', 'What they do there. Example: “HR lead”.', 120),
      {
        name: 'email',
        type: 'email',
        label: 'Work e-mail',
        required: true,
        admin: { description: 'The invitation goes here.' },
      },
    ],
  },
  {
    name: 'invitedAs',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Invited as',
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: 'The organisation that was made of this. “Invite” makes it and sends the invitation.',
    },
  },
  {
    name: 'invite',
    type: 'ui',
    admin: { position: 'sidebar', components: { Field: '@/staff/invite-interest#InviteInterest' } },
  },
]

/** Employers who asked to join. Made by the public form alone. */
export const Interests: CollectionConfig = {
  slug: 'interests',
  labels: { singular: 'Interest', plural: 'Interests in joining' },
  disableDuplicate: true,
  access: keptByHub({
    read: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
    admin: ({ req }) => isEditor(req),
  }),
  admin: {
    group: 'Community',
    hideAPIURL: true,
    useAsTitle: 'organisation',
    description:
      'Employers who asked to join, through the page “Get involved”. Invite them in one click, or delete what is nothing.',
    defaultColumns: ['organisation', 'sector', 'confirmedAt', 'invitedAs', 'createdAt'],
    listSearchableFields: ['organisation', 'email'],
  },
  defaultSort: '-createdAt',
  endpoints: [inviteEndpoint],
  fields: [...answers, ...submissionFields],
}
