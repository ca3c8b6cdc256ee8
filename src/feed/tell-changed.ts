import { changedDocuments } from './changed-documents'
import { addId, type ContentSource, type Ids } from './content-source'
import type { ChangedDocument } from './movement'

/** Undefined: any document may have changed. */
export type TellChanged = (documents: ChangedDocument[] | undefined) => void

/**
 * Tells of changed documents as soon as it is known what they are now, without waiting for an index: a page must not show
 * for a moment longer what was withdrawn. Those that change meanwhile are told together.
 */
export function tellingChanged(
  source: ContentSource,
  tell: TellChanged,
): (collection: string, id: string) => void {
  let waiting: Ids = new Map()
  let busy = false
  const tellAll = async () => {
    while (waiting.size > 0) {
      const ids = waiting
      waiting = new Map()
      tell(await changedDocuments(source, ids).catch(() => undefined))
    }
    busy = false
  }
  return (collection, id) => {
    addId(waiting, collection, id)
    if (busy) return
    busy = true
    void tellAll()
  }
}
