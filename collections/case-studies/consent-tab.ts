import { dateField } from '@collections/shared/review-fields'
import { line } from '@collections/shared/text-fields'
import type { Field, Tab } from 'payload'
import { staffRead } from '@/access/staff-only'
import { STAYS_INSIDE } from '@/transfer/file-fields'

function consent(name: string, label: string, help: string): Field {
  return {
    name,
    type: 'group',
    label,
    access: { read: staffRead },
    custom: STAYS_INSIDE,
    admin: {
      description: help,
      ...(name === 'storyConsent' && { condition: (data) => Boolean(data.victimSurvivorStory) }),
    },
    fields: [
      line(
        'givenBy',
        'Given by',
        'Who agreed. For a victim-survivor a reference to your own record is enough.',
      ),
      line('role', 'Role', 'Their role at the employer. Example: “Head of HR”.'),
      dateField('date', 'Date', 'The day on which they agreed.'),
      line(
        'purpose',
        'For what',
        'What they agreed to. Example: “Publication on the hub and in the newsletter”.',
      ),
      dateField('until', 'Until', 'When the consent ends. Leave empty when it has no end.'),
    ],
  }
}

const sourceOrganisation: Field = {
  name: 'sourceOrganisation',
  type: 'relationship',
  relationTo: 'organisations',
  label: 'Employer behind an anonymous case study',
  access: { read: staffRead },
  custom: STAYS_INSIDE,
  admin: {
    condition: (data) => data.attribution === 'anonymous',
    description: 'For staff alone, so that you can ask again. Readers can never see or search it.',
  },
}

const victimSurvivorStory: Field = {
  name: 'victimSurvivorStory',
  type: 'checkbox',
  label: 'Contains a victim-survivor’s story',
  defaultValue: false,
  admin: {
    description:
      'Tick when it tells what happened to one person, even without a name. It then needs their own consent.',
  },
}

export const consentTab: Tab = {
  label: 'Consent',
  description: 'For staff alone: who agreed to what.',
  fields: [
    consent(
      'consent',
      'Consent of the employer',
      'Who at the employer agreed that this is published, to what, and until when.',
    ),
    sourceOrganisation,
    victimSurvivorStory,
    consent(
      'storyConsent',
      'Consent of the victim-survivor',
      'Their own consent, separate from the employer’s. Without it the story is not published.',
    ),
  ],
}
