import type { CollectionSlug, DefaultServerCellComponentProps } from 'payload'
import { addressOf } from '@/activity/address-of'

/** The document or person by its name of today, and the way there. The log itself keeps no name. */
export async function DocumentCell({ cellData, rowData, payload }: DefaultServerCellComponentProps) {
  const kind: unknown = rowData.kind
  if (typeof kind !== 'string') return null
  if (typeof cellData !== 'string')
    return kind === 'activity' ? 'This list' : <a href={addressOf(kind, null)}>Open</a>
  const config = payload.collections[kind as CollectionSlug]?.config
  if (!config) return cellData
  const named = config.admin.useAsTitle ?? 'id'
  const found = await payload.db.findOne<{ id: string } & Record<string, unknown>>({
    collection: config.slug,
    where: { id: { equals: cellData } },
    select: { [named]: true },
  })
  return found ? (
    <a href={addressOf(kind, cellData)}>{String(found[named] || 'Untitled')}</a>
  ) : (
    'Deleted since'
  )
}
