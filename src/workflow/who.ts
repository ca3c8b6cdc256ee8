import type { PayloadRequest } from 'payload'
import { isEditor } from '@/access/roles'
import { idOf, type OnItsWay, stepOf } from './asked-move'
import type { Mover, Standing } from './model'

/** The document as the model sees it. Invented examples have no employer to protect. */
export function standingOf(collection: string, document: Partial<OnItsWay>): Standing {
  const needsSecondPerson = collection === 'case-studies' && !document.illustrative
  return { step: stepOf(document), needsSecondPerson }
}

/** Who asks, seen from the document. */
export function moverOf(req: Pick<PayloadRequest, 'user'>, document: Partial<OnItsWay>): Mover {
  const me = req.user?.id
  const writers = [idOf(document.owner), idOf(document.writtenBy)]
  return { isEditor: isEditor(req), isWriter: me !== undefined && writers.includes(String(me)) }
}
