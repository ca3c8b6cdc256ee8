import type { CollectionConfig, Field } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'

const SAYS = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
]

const side = (name: string): Field[] => [
  { name, type: 'relationship', relationTo: 'organisations', required: true, index: true },
  { name: `${name}Says`, type: 'select', options: SAYS },
]

/** What two employers say of each other; `first` has the lower id. No request reads it, whoever asks. */
export const PeerMatches: CollectionConfig = {
  slug: 'peer-matches',
  labels: { singular: 'Peer match', plural: 'Peer matches' },
  disableDuplicate: true,
  access: keptByHub({ read: nobody, admin: nobody }),
  admin: { hidden: true, hideAPIURL: true },
  fields: [
    { name: 'pair', type: 'text', unique: true, index: true, required: true },
    ...side('first'),
    ...side('second'),
    // Names of messages that went, so that a form sent twice is one message. Their words are not kept.
    { name: 'sent', type: 'text', hasMany: true },
  ],
}
