import type { Access, CollectionConfig, Field } from 'payload'
import { keptByHub } from '@/access/kept-by-hub'
import { nobody } from '@/access/nobody'
import { ownOrganisation } from '@/access/own-organisation'
import { sampleFields } from './sample-fields'

interface MemberRecord {
  slug: string
  labels: { singular: string; plural: string }
  fields: Field[]
  /** Who reads it, when that is not the whole organisation. */
  read?: Access
}

const ownerFields: Field[] = [
  {
    name: 'organisation',
    type: 'relationship',
    relationTo: 'organisations',
    required: true,
    index: true,
  },
  // Made for one showing of a form, so that sending it twice makes one record.
  { name: 'once', type: 'text', unique: true, index: true },
]

/**
 * What an employer notes for itself. Its own members read it and nobody else, staff included; only the server writes
 * it, from the pages of /account. No versions and no trash: what is deleted is gone.
 */
export function memberRecord({
  slug,
  labels,
  fields,
  read = ownOrganisation,
}: MemberRecord): CollectionConfig {
  return {
    slug,
    labels,
    disableDuplicate: true,
    access: keptByHub({ read, admin: nobody }),
    admin: { hidden: true, hideAPIURL: true },
    fields: [...fields, ...ownerFields, ...sampleFields],
  }
}
