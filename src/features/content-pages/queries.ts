import { cache } from 'react'
import { asReader } from '@/database/as-reader'
import type { Page } from '@/payload-types'

export const readPage = cache(async (slug: string): Promise<Page | null> => {
  const reader = await asReader()
  return reader.findBySlug({ collection: 'pages', slug, depth: 1 })
})
