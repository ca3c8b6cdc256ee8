import { sectorField, sizeField, stageField, tierField } from '@collections/shared/employer-fields'
import { dateField } from '@collections/shared/review-fields'
import type { Field, Tab } from 'payload'
import { searchable } from '@/search/searchable'
import { toldUnlessWithheld, withheldField } from './withheld-field'

const attribution: Field = {
  name: 'attribution',
  type: 'select',
  label: 'Named or anonymous',
  required: true,
  defaultValue: 'named',
  options: [
    { value: 'named', label: 'Named: the employer agreed to be named' },
    { value: 'anonymous', label: 'Anonymous: nothing may give the employer away' },
  ],
  admin: {
    description:
      'Anonymous clears the organisation, the contact, the picture and earlier addresses on publishing. Check the story itself too: “island council, bronze, pilot” names one employer.',
  },
}

const organisation: Field = {
  name: 'organisation',
  type: 'relationship',
  relationTo: 'organisations',
  label: 'Organisation',
  custom: searchable({ text: 'keywords' }),
  admin: {
    condition: (data) => data.attribution !== 'anonymous',
    description:
      'The employer whose practice this is. Readers see its name only when its own page is public.',
  },
}

const anonymousDescriptor: Field = {
  name: 'anonymousDescriptor',
  type: 'text',
  label: 'How to describe the employer',
  maxLength: 120,
  admin: {
    condition: (data) => data.attribution === 'anonymous',
    description: 'Broad enough to fit at least ten employers. Example: “A small third-sector employer”.',
  },
}

export const whoTab: Tab = {
  label: 'Who',
  description: 'The employer, and where it stood when this happened.',
  fields: [
    attribution,
    organisation,
    anonymousDescriptor,
    {
      type: 'row',
      fields: [
        toldUnlessWithheld(
          sectorField('The employer’s sector. Readers look for employers like their own. Example: NHS.'),
        ),
        toldUnlessWithheld(sizeField('Number of staff, as a band. Never the exact figure.')),
      ],
    },
    {
      type: 'row',
      fields: [
        toldUnlessWithheld(
          stageField('Where the employer was on its way at the time, not now. Example: Planning.'),
        ),
        tierField('The accreditation tier held at the time. Leave empty when you do not know.'),
      ],
    },
    withheldField,
    dateField(
      'happenedFrom',
      'When it started',
      'The month it began is enough. For an anonymous employer leave it empty.',
    ),
  ],
}
