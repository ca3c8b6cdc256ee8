import { refused, sentJson, sentText } from '@collections/shared/answer'
import { newestText } from '@collections/shared/newest-text'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { isEditor, isStaff } from '@/access/roles'
import { mended } from '@/lib/disclosure/mend'
import type { CaseStudy } from '@/payload-types'
import { type Judged, judge } from './judge'
import { confirmOverride, giveReason } from './override'
import { renameFile } from './rename-file'

interface Asked {
  req: PayloadRequest
  doc: CaseStudy
  sent: Record<string, unknown>
  finding: Judged | undefined
}
type Act = (asked: Asked) => Promise<Response | undefined>

async function answer(req: PayloadRequest): Promise<Response> {
  const doc = await newestText(req, 'case-studies')
  if (!doc) return refused(404, 'There is no such case study.')
  const findings = await judge(doc, req)
  return Response.json({ findings, stopped: findings.some(({ stops }) => stops) })
}

const look: PayloadHandler = async (req) =>
  isStaff(req) ? answer(req) : refused(403, 'Sign in as a member of the staff.')

/** Acts on one finding of the newest text and answers with what is left. It is for editors, and its owner. */
function acting(may: (req: PayloadRequest) => boolean, act: Act): PayloadHandler {
  return async (req) => {
    if (!may(req)) return refused(403, 'You may not decide this. Ask an editor.')
    const [doc, sent] = [await newestText(req, 'case-studies', { toChange: true }), await sentJson(req)]
    if (!doc) return refused(404, 'There is no such case study, or it is not yours.')
    const finding = (await judge(doc, req)).find(({ key }) => key === sent.key)
    return (await act({ req, doc, sent, finding })) ?? answer(req)
  }
}

const GONE = 'This is not found any more: the text has changed. Look at the list again.'

const mend: Act = async ({ req, doc, sent, finding }) => {
  if (!finding) return refused(409, GONE)
  const chosen = finding.mends[typeof sent.mend === 'number' ? sent.mend : 0]
  if (!chosen) return refused(400, 'Nothing can be done about this with one click. Change the text.')
  if (chosen.do === 'rename-file') return renameFile(chosen.id, req)
  const after = mended({ ...doc }, chosen)
  const changes = Object.fromEntries(
    Object.entries(after).filter(([name, value]) => value !== doc[name as keyof CaseStudy]),
  )
  await req.payload.update({
    collection: 'case-studies',
    id: doc.id,
    data: changes,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return undefined
}

const override: Act = async ({ req, doc, sent, finding }) => {
  if (!finding) return refused(409, GONE)
  return giveReason({ req, id: doc.id, finding, reason: sentText(sent.reason, 2000) })
}

const confirm: Act = async ({ req, finding }) =>
  finding?.override ? confirmOverride(finding.override, req) : refused(409, GONE)

export const disclosureEndpoints: Endpoint[] = [
  { path: '/:id/disclosure', method: 'get', handler: look },
  { path: '/:id/disclosure/mend', method: 'post', handler: acting(isStaff, mend) },
  { path: '/:id/disclosure/override', method: 'post', handler: acting(isEditor, override) },
  { path: '/:id/disclosure/confirm', method: 'post', handler: acting(isEditor, confirm) },
]
