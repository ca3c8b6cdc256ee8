import type { CollectionBeforeChangeHook, Field } from 'payload'
import { nobody } from '@/access/nobody'
import { staffRead } from '@/access/staff-only'
import { walkDocument } from '@/lib/walk-document'

/** What the links in a document's texts lead to, as `collection/id`, so that MongoDB can be asked who links somewhere. */
export const linksField: Field = {
  name: 'linksTo',
  type: 'text',
  hasMany: true,
  index: true,
  label: 'Links to',
  access: { create: nobody, update: nobody, read: staffRead },
  admin: { hidden: true, description: 'Kept by the hub.' },
}

export const noteLinks: CollectionBeforeChangeHook = ({ collection, data }) => {
  const { pointers } = walkDocument(collection.flattenedFields, data)
  const links = pointers.filter(({ words }) => words !== undefined)
  return { ...data, linksTo: [...new Set(links.map(({ collection: to, id }) => `${to}/${id}`))] }
}
