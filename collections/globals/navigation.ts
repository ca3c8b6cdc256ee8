import { line } from '@collections/shared/text-fields'
import type { Field, GlobalConfig } from 'payload'
import { editorsOnly } from '@/access/editors-only'
import { staffOnly } from '@/access/staff-only'

export const Navigation: GlobalConfig = {
  slug: 'navigation',
  label: 'Navigation',
  access: { read: () => true, update: editorsOnly, readVersions: staffOnly },
  admin: {
    group: 'Structure',
    hideAPIURL: true,
    description: 'Extra links in the menu. Left empty, the hub shows its own sections.',
  },
  fields: [
    {
      name: 'items',
      type: 'array',
      label: 'Links',
      labels: { singular: 'Link', plural: 'Links' },
      maxRows: 8,
      admin: { description: 'In the order in which they stand in the menu.' },
      fields: [
        { ...line('label', 'Words', 'One or two words. Example: “About”.', 40), required: true } as Field,
        {
          ...line('url', 'Address', 'A path on this site or a full address. Example: /about.', 300),
          required: true,
        } as Field,
      ],
    },
  ],
}
