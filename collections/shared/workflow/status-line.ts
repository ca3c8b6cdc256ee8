import type { UIField } from 'payload'

/** Above the text: where the document is on its way, and the buttons that take it further. */
export const statusLine: UIField = {
  name: 'statusLine',
  type: 'ui',
  label: 'Where it is',
  admin: {
    disableListColumn: true,
    components: { Field: '/src/staff/workflow/status-line#StatusLine' },
  },
}
