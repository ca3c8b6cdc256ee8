import type { PolicySample } from '../content/types'
import { policyDocx } from './policy-docx'
import { policyPdf } from './policy-pdf'
import { policyText } from './policy-text'
import { CREDIT, type SampleFile } from './sample-file'

/** Part of what a file is made from: raise it when the look of the files changes. */
const LAYOUT = 1

export const FORMATS = [
  {
    extension: 'docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    label: 'The whole policy, to adapt',
    formatNote: 'Word document with real headings, lists and table heads, in British English',
    write: policyDocx,
  },
  {
    extension: 'pdf',
    mimeType: 'application/pdf',
    label: 'The whole policy, to read or print',
    formatNote: 'Tagged PDF: headings, lists and tables are marked for screen readers',
    write: policyPdf,
  },
] as const

type Extension = (typeof FORMATS)[number]['extension']

export const fileKey = ({ key }: Pick<PolicySample, 'key'>, extension: Extension) => `${key}-${extension}`

/** The files of one policy, made from its own text. */
export function policyFiles(sample: PolicySample): SampleFile[] {
  return FORMATS.map(({ extension, mimeType, write }) => ({
    key: fileKey(sample, extension),
    filename: `${sample.key}.${extension}`,
    mimeType,
    fields: { alt: `${sample.title} (${extension.toUpperCase()})`, decorative: false, credit: CREDIT },
    source: JSON.stringify([LAYOUT, sample]),
    bytes: () => write(policyText(sample)),
  }))
}
