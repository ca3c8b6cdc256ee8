import type { DefaultServerCellComponentProps } from 'payload'
import { idOf } from '@/lib/walk-document'

/** The name of whoever did it. */
export async function WhoCell({ cellData, payload }: DefaultServerCellComponentProps) {
  const id = idOf(cellData)
  if (!id) return 'The hub'
  const person = await payload.db.findOne<{ id: string; name: string }>({
    collection: 'users',
    where: { id: { equals: id } },
    select: { name: true },
  })
  return person ? <a href={`/admin/collections/users/${id}`}>{person.name}</a> : 'Someone who has left'
}
