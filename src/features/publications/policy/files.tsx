import { formatBytes, formatFileType } from '@/lib/format-file'
import { populated } from '@/lib/populated'
import type { Policy } from '@/payload-types'
import type { Download } from '@/ui/file-list'

/** The files of a policy that may be downloaded. */
export function downloadsOf(doc: Policy): Download[] {
  return (doc.files ?? []).flatMap(({ upload, label, formatNote }) => {
    const file = populated(upload)
    if (!file?.url) return []
    return [
      {
        label: label || file.caption || file.filename || doc.title,
        url: file.url,
        type: formatFileType(file.mimeType),
        size: formatBytes(file.filesize),
        note: formatNote,
      },
    ]
  })
}
