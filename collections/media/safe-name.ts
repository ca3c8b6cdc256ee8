import { slugFrom } from '@/lib/slug'

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/csv': 'csv',
}

/** The name that a file is stored under: plain letters, and the ending of what it is rather than of what it says. */
export function safeName(name: string, mimeType: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const stem = last.replace(/\.[^.]*$/, '')
  return `${slugFrom(stem)}.${EXTENSIONS[mimeType] ?? 'bin'}`
}
