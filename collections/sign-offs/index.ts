import { staffNames } from '@collections/shared/staff-names'
import type { CollectionConfig, Field } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { staffOnly } from '@/access/staff-only'

const line = (name: string, label: string): Field => ({ name, type: 'text', label })
const hash = (name: string): Field => ({
  name,
  type: 'text',
  index: true,
  hidden: true,
  access: { create: nobody, read: nobody, update: nobody },
})

const answers: Field = {
  name: 'answers',
  type: 'array',
  label: 'Answers',
  labels: { singular: 'Answer', plural: 'Answers' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Answer',
      options: [
        { value: 'approve', label: 'Agrees' },
        { value: 'changes', label: 'Asks for changes' },
        { value: 'withdraw', label: 'Withdraws consent' },
      ],
    },
    { name: 'at', type: 'date', label: 'When' },
    line('name', 'Who'),
    line('role', 'Role'),
    line('purpose', 'For what'),
    { name: 'until', type: 'date', label: 'Until' },
    { name: 'words', type: 'textarea', label: 'In their words' },
    // Fingerprint of the text that they had before them.
    line('text', 'Text'),
  ],
}

/** Texts that an employer was asked to sign off, and what it answered. Written by the hub alone. */
export const SignOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: { singular: 'Sign-off', plural: 'Sign-offs' },
  access: keptByHub({ read: staffOnly }),
  admin: {
    group: 'Safety',
    hideAPIURL: true,
    useAsTitle: 'sentTo',
    defaultColumns: ['document', 'state', 'sentTo', 'expiresAt', 'updatedAt'],
    description:
      'Which texts were shown to the employer behind them, and what it answered. Ask for a sign-off on the case study itself; nothing can be changed here.',
  },
  disableDuplicate: true,
  fields: [
    {
      name: 'document',
      type: 'relationship',
      relationTo: 'case-studies',
      required: true,
      index: true,
      label: 'Case study',
    },
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      defaultValue: 'open',
      index: true,
      options: [
        { value: 'open', label: 'Not answered yet' },
        { value: 'changes-asked', label: 'Changes asked for' },
        { value: 'approved', label: 'Agreed' },
        { value: 'withdrawn', label: 'Consent withdrawn' },
      ],
    },
    { name: 'sentTo', type: 'email', label: 'Sent to' },
    staffNames('askedBy', 'Asked by'),
    { name: 'expiresAt', type: 'date', label: 'The link works until' },
    { name: 'closedAt', type: 'date', label: 'The link was closed on' },
    answers,
    hash('tokenHash'),
    hash('withdrawalHash'),
    // Of the way in from the employer's own account; it ends with the link.
    hash('accountHash'),
  ],
}
