import { staffNames } from '@collections/shared/staff-names'
import type { CollectionConfig } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { staffOnly } from '@/access/staff-only'

/** Decisions that a finding of the disclosure check may stand: never changed, and removed by nobody. */
export const DisclosureOverrides: CollectionConfig = {
  slug: 'disclosure-overrides',
  labels: { singular: 'Disclosure decision', plural: 'Disclosure decisions' },
  // One decision a finding, also when two editors decide at the same moment.
  indexes: [{ fields: ['document', 'key'], unique: true }],
  access: keptByHub({ read: staffOnly }),
  admin: {
    group: 'Safety',
    hideAPIURL: true,
    useAsTitle: 'finding',
    defaultColumns: ['document', 'finding', 'askedBy', 'confirmedBy', 'createdAt'],
    description:
      'Where editors decided that something the disclosure check found may stand. One editor gives the reason, another confirms it. Decide on the case study itself; nothing can be changed here.',
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
    { name: 'key', type: 'text', required: true, label: 'Name of the finding', admin: { hidden: true } },
    { name: 'finding', type: 'textarea', required: true, label: 'What was found' },
    { name: 'reason', type: 'textarea', required: true, label: 'Why it may stand' },
    staffNames('askedBy', 'Reason given by', true),
    staffNames('confirmedBy', 'Confirmed by'),
    { name: 'confirmedAt', type: 'date', label: 'Confirmed on' },
  ],
}
