import type { UIField } from 'payload'

/** What could give the employer away, beside the text itself. */
export const disclosurePanel: UIField = {
  name: 'disclosure',
  type: 'ui',
  label: 'Disclosure check',
  admin: {
    condition: (data) => data.attribution === 'anonymous',
    disableListColumn: true,
    components: { Field: '/src/staff/disclosure/disclosure-panel#DisclosurePanel' },
  },
}
