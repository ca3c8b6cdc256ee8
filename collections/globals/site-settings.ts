import { dateField } from '@collections/shared/review-fields'
import { line, paragraph } from '@collections/shared/text-fields'
import type { ArrayField, Field, GlobalConfig } from 'payload'
import { administratorsOnly } from '@/access/administrators-only'
import { staffOnly } from '@/access/staff-only'

const helplines: ArrayField = {
  name: 'helplines',
  type: 'array',
  label: 'Helplines',
  labels: { singular: 'Helpline', plural: 'Helplines' },
  maxRows: 12,
  admin: { description: 'They stand on every page. Ring each number before you change “Last verified”.' },
  fields: [
    { ...line('name', 'Name', 'As the service calls itself.'), required: true } as Field,
    {
      ...line('number', 'Number', 'With spaces, as people say it. Example: 0800 027 1234.', 40),
      required: true,
    } as Field,
    line('hours', 'Hours', 'Example: “24 hours, every day”.', 120),
    line('note', 'Note', 'Who it is for, what it costs. Example: “Free and confidential”.', 300),
    line('url', 'Website', 'Beginning with https://.', 300),
    dateField(
      'lastVerified',
      'Last verified',
      'The day on which someone last rang the number and reached the service.',
    ),
  ],
}

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Site settings',
  access: { read: () => true, update: administratorsOnly, readVersions: staffOnly },
  admin: {
    group: 'Structure',
    hideAPIURL: true,
    description: 'The hub’s name, its welcome, helplines and the quick exit.',
  },
  fields: [
    {
      ...line('siteName', 'Name of the hub', 'It stands at the top of every page and in every title.', 80),
      required: true,
      defaultValue: 'Equally Safe at Work',
    } as Field,
    line(
      'strapline',
      'Strapline',
      'One line below the name. Example: “What employers in Scotland have tried, and what came of it”.',
    ),
    paragraph(
      'introduction',
      'Introduction',
      'The first paragraph of the home page: what the hub is for and for whom.',
      4,
    ),
    helplines,
    paragraph(
      'emergencyNote',
      'In an emergency',
      'What to do when someone is in danger now. Example: “In an emergency ring 999.”',
      2,
    ),
    {
      name: 'exitUrl',
      type: 'text',
      label: 'Where “Hide this page” leads',
      required: true,
      defaultValue: 'https://www.bbc.co.uk/weather',
      maxLength: 300,
      admin: {
        description: 'A page that raises no questions, beginning with https://. Example: a weather forecast.',
      },
    },
    paragraph('footerText', 'Text at the foot', 'Who runs the hub. It stands at the foot of every page.', 2),
  ],
}
