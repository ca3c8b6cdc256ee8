import type { UIField } from 'payload'

/** Links for people without an account: to read the draft, and for the employer to sign it off. */
export const sharePanel: UIField = {
  name: 'sharing',
  type: 'ui',
  label: 'Share',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/staff/sharing/share-panel#SharePanel' },
  },
}
