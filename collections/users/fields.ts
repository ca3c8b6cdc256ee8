import type { Field, FilterOptions, Where } from 'payload'
import { administratorsChange } from '@/access/administrators-only'
import { nobody } from '@/access/nobody'
import { CHOOSABLE_MAIL, MAIL_PACES } from '@/lib/mail-kinds'
import { asOptions } from '@/lib/vocabulary'
import { roleOptions } from '../shared/role-options'

const byServer = { create: nobody, update: nobody }
const byAdministrators = { create: administratorsChange, update: administratorsChange }

/** Staff who can sign in, without the one whose account it is. */
const staffButNot: FilterOptions = ({ id }) => {
  const others: Where[] = [
    { role: { in: ['author', 'editor', 'administrator'] } },
    { disabled: { not_equals: true } },
    ...(id ? [{ id: { not_equals: id } }] : []),
  ]
  return { and: others }
}

export const userFields: Field[] = [
  {
    name: 'ownSignIn',
    type: 'ui',
    admin: { components: { Field: '/src/staff/own-sign-in-link#OwnSignInLink' } },
  },
  {
    name: 'name',
    type: 'text',
    label: 'Name',
    required: true,
    maxLength: 120,
    admin: { description: 'As colleagues know them. Readers never see it. Example: “Ailsa Grant”.' },
  },
  {
    name: 'role',
    type: 'select',
    label: 'Role',
    required: true,
    defaultValue: 'member',
    saveToJWT: true,
    access: byAdministrators,
    options: roleOptions,
    admin: { position: 'sidebar', description: 'What they may do. Give the least that their work needs.' },
  },
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    label: 'Organisation',
    access: byAdministrators,
    admin: {
      position: 'sidebar',
      condition: (data) => data.role === 'member',
      description: 'The employer that they represent. They see its private record and no other.',
    },
  },
  {
    name: 'isLead',
    type: 'checkbox',
    label: 'Leads for its employer',
    defaultValue: false,
    access: byAdministrators,
    admin: {
      position: 'sidebar',
      condition: (data) => data.role === 'member',
      description: 'Invites and removes the other representatives. The first one who joins is the lead.',
    },
  },
  {
    name: 'secondFactorSince',
    type: 'date',
    label: 'Signs in with a code since',
    access: byServer,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.secondFactorSince),
      description: 'Besides the password they need a code from an app on their phone.',
    },
  },
  {
    name: 'removeSecondFactor',
    type: 'checkbox',
    virtual: true,
    label: 'Take the code away',
    access: byAdministrators,
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.secondFactorSince),
      description: 'When they lost their phone and their recovery codes. Make sure that it is they who ask.',
    },
  },
  {
    type: 'group',
    name: 'secondFactorTaken',
    label: 'Code taken away',
    access: byServer,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data.secondFactorTaken?.at),
    },
    fields: [
      { name: 'at', type: 'date', label: 'Last on', admin: { readOnly: true } },
      { name: 'by', type: 'relationship', relationTo: 'users', label: 'By', admin: { readOnly: true } },
    ],
  },
  {
    // Set while administrators must have a second factor and this one has none yet.
    name: 'secondFactorDue',
    type: 'checkbox',
    access: byServer,
    admin: { hidden: true },
  },
  {
    name: 'disabled',
    type: 'checkbox',
    label: 'Account closed',
    defaultValue: false,
    access: byAdministrators,
    admin: {
      position: 'sidebar',
      description: 'Tick to end their sessions and stop them signing in. What they wrote stays.',
    },
  },
  {
    name: 'handsOnTo',
    type: 'relationship',
    relationTo: 'users',
    label: 'Their documents go to',
    access: byAdministrators,
    filterOptions: staffButNot,
    admin: {
      position: 'sidebar',
      condition: (data) => Boolean(data.disabled) && data.role !== 'member',
      description: 'Who looks after what they looked after, from the moment you save. Left empty, you do.',
    },
  },
  {
    name: 'questionPace',
    type: 'select',
    label: 'Mail about questions',
    options: asOptions(MAIL_PACES),
    admin: {
      position: 'sidebar',
      condition: (data) => data.role === 'member',
      description: 'How often at most. Members choose it in their account; once a week when they have not.',
    },
  },
  {
    name: 'mailOff',
    type: 'select',
    hasMany: true,
    label: 'Mail I do not want',
    options: CHOOSABLE_MAIL,
    admin: {
      position: 'sidebar',
      description: 'Choose what the hub should not write to you about. It all stands on the dashboard too.',
    },
  },
]
