import { memberRecord } from '@collections/shared/member-record'
import { asOptions, STANDARDS } from '@/lib/vocabulary'

/** An employer that looks for a peer. From lists alone: free words could tell who it is. */
export const PeerProfiles = memberRecord({
  slug: 'peer-profiles',
  labels: { singular: 'Peer profile', plural: 'Peer profiles' },
  fields: [
    { name: 'offers', type: 'select', hasMany: true, options: asOptions(STANDARDS) },
    { name: 'wants', type: 'select', hasMany: true, options: asOptions(STANDARDS) },
    { name: 'mailbox', type: 'email', required: true },
  ],
})
