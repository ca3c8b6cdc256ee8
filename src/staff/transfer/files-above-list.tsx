'use client'

import { useListQuery } from '@payloadcms/ui'
import * as qs from 'qs-esm'

/** Takes the list out as it is filtered now, or brings a file in. Plain links. */
export function FilesAboveList() {
  const { collectionSlug, query } = useListQuery()
  const { where, search, sort } = query
  const asked = qs.stringify({ where, search, sort }, { addQueryPrefix: true, skipNulls: true })
  const file = (type: string) => `/api/${collectionSlug}/export.${type}${asked}`
  const isNarrowed = Boolean(search || (where && Object.keys(where).length > 0))
  return (
    <p className="hub-files">
      <span>{isNarrowed ? 'Take out what is shown:' : 'Take all out:'}</span>
      <a href={file('csv')} download>
        CSV for a spreadsheet
      </a>
      <a href={file('json')} download>
        JSON
      </a>
      <a href={`/admin/import?into=${collectionSlug}`}>Bring in a file</a>
    </p>
  )
}
