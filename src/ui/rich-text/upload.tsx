import { formatBytes, formatFileType } from '@/lib/format-file'
import type { LexicalNode } from '@/lib/rich-text'
import { FileList } from '../file-list'
import { Figure, type Image } from '../picture'

interface Stored extends Image {
  filename?: string | null
  filesize?: number | null
}

/** An image as a figure, any other file as a download; nothing when the reader may not see it. */
export function Upload({ node }: { node: LexicalNode }) {
  const file = node.value
  if (typeof file !== 'object' || file === null) return null
  const stored = file as Stored
  if (stored.mimeType?.startsWith('image/')) return <Figure image={stored} />
  return (
    <FileList
      files={[
        {
          label: stored.caption || stored.alt || stored.filename || 'Download',
          url: stored.url,
          type: formatFileType(stored.mimeType),
          size: formatBytes(stored.filesize),
        },
      ]}
    />
  )
}
