import type { ListedEmployer } from './employers'
import { findWords, type KnownNames } from './find-words'
import { type Finding, findingKey, type Passage } from './finding'

/** A document of the hub that the case study names or links to. */
export interface LinkedDocument {
  id: string
  collection: string
  path: string
  label: string
  title: string
  /** The employer whose document it is. */
  organisation?: string | undefined
}

/** A file that the case study shows, with what it tells of itself. */
export interface ShownFile {
  id: string
  filename: string
  /** Everything in words: text for people who do not see it, caption, credit, the document's own title and author. */
  texts: { label: string; text: string }[]
}

function leadsTo(link: LinkedDocument, behind: ListedEmployer | undefined): boolean {
  if (link.collection === 'organisations') return true
  return behind !== undefined && link.organisation === behind.id
}

export function findLinks(links: LinkedDocument[], behind: ListedEmployer | undefined): Finding[] {
  return links
    .filter((link) => leadsTo(link, behind))
    .map(({ id, collection, path, label, title }) => ({
      key: findingKey('link', id),
      kind: 'link' as const,
      path,
      where: label,
      message:
        collection === 'organisations'
          ? `It leads to the page of an employer, “${title}”.`
          : `It leads to “${title}”, which is published under the name of the employer behind.`,
      mends: [{ do: 'unlink' as const, id }],
      stops: true,
    }))
}

/** Names of files, and what files say of themselves. */
export function findFiles(files: ShownFile[], known: KnownNames): Finding[] {
  return files.flatMap(({ id, filename, texts }) => {
    const passages: Passage[] = [
      { path: `file ${id} name`, label: `File “${filename}”: its name`, text: filename },
      ...texts.map(({ label, text }) => ({
        path: `file ${id} ${label}`,
        label: `File “${filename}”: ${label}`,
        text,
      })),
    ]
    return findWords(passages, known).map((finding) => ({
      ...finding,
      kind: 'file' as const,
      mends: finding.where.endsWith(': its name') ? [{ do: 'rename-file' as const, id }] : [],
    }))
  })
}
