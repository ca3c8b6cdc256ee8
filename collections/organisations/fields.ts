import { chooseOne } from '@collections/shared/choice-fields'
import { sectorField, sizeField, stageField, tierField } from '@collections/shared/employer-fields'
import { dateField } from '@collections/shared/review-fields'
import { line, paragraph } from '@collections/shared/text-fields'
import { titleField } from '@collections/shared/title-fields'
import type { Field } from 'payload'
import { staffRead } from '@/access/staff-only'

const VISIBILITY = [
  { value: 'private', label: 'Private: only staff see it' },
  { value: 'public', label: 'Public: the employer agreed to be named' },
] as const

function exchange(name: string, label: string, help: string): Field {
  return {
    name,
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label,
    access: { read: staffRead },
    admin: { description: help },
  }
}

export const organisationFields: Field[] = [
  titleField('The name by which the public knows it. Example: “Strathmore Council”.', 'Public name'),
  chooseOne({
    name: 'visibility',
    label: 'Visibility',
    terms: VISIBILITY,
    required: true,
    defaultValue: 'private',
    admin: { position: 'sidebar' },
    help: 'Private until the employer has agreed in writing. A private one appears nowhere, not even by name on a case study.',
  }),
  paragraph(
    'about',
    'About',
    'A few sentences that help a peer see what you have in common. Readers see it on a public page.',
    4,
  ),
  {
    type: 'row',
    fields: [sectorField('Example: Education.', true), sizeField('Number of staff, as a band.', true)],
  },
  {
    type: 'row',
    fields: [
      stageField('Where it stands now on its way.'),
      tierField('The tier it holds now. Awarded by others: check before you change it.'),
    ],
  },
  {
    ...dateField('tierDate', 'Tier awarded on', 'The day of the award. For staff alone.'),
    access: { read: staffRead },
  },
  {
    ...dateField(
      'joined',
      'Joined the community on',
      'The day of the first meeting is near enough. For staff alone.',
    ),
    access: { read: staffRead },
  },
  exchange('offers', 'Can help others with', 'Topics on which it would talk to a peer. For staff alone.'),
  exchange('wants', 'Would like help with', 'Topics on which it looks for a peer. For staff alone.'),
  line('website', 'Website', 'Beginning with https://. Example: https://www.example.org.', 300),
]
