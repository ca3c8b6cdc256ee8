const NAMES: Record<string, { short: string; name: string }> = {
  'application/pdf': { short: 'PDF', name: 'PDF' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    short: 'DOCX',
    name: 'Word document',
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    short: 'XLSX',
    name: 'Excel spreadsheet',
  },
  'application/vnd.oasis.opendocument.text': { short: 'ODT', name: 'OpenDocument text' },
  'text/csv': { short: 'CSV', name: 'CSV data' },
}

/** What to call a file of this type: `{ short: 'PDF', name: 'PDF' }`. */
export function formatFileType(mimeType: string | null | undefined): { short: string; name: string } {
  return (mimeType && NAMES[mimeType]) || { short: 'File', name: 'File' }
}

/** Bytes as people read them: `68 KB`, `1.4 MB`. */
export function formatBytes(bytes: number | null | undefined): string | undefined {
  if (bytes === null || bytes === undefined) return undefined
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
