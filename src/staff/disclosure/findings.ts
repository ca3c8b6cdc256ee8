/** A finding as `/api/case-studies/:id/disclosure` tells it. */
export interface ShownFinding {
  key: string
  where: string
  message: string
  stops: boolean
  mends: { do: string; facts?: string[]; words?: string; instead?: string }[]
  override?: {
    reason: string
    askedBy?: { id: string; name?: string | null } | string
    confirmedBy?: { id: string; name?: string | null } | string | null
  }
}

export interface Answer {
  findings: ShownFinding[]
  stopped: boolean
}

/** What the button of a mend says. */
export function mendLabel({ do: what, facts = [], words, instead }: ShownFinding['mends'][number]): string {
  if (what === 'withhold') return `Withhold ${facts.join(' and ')}`
  if (what === 'rename') return `Say “${instead}” instead of “${words}”`
  if (what === 'rename-file') return 'Give the file another name'
  return 'Take the link out'
}

const nameOf = (person: { name?: string | null } | string | null | undefined) =>
  (typeof person === 'object' && person?.name) || 'an editor'

/** Where a decision stands, in words. */
export function decisionOf({ override }: ShownFinding): string {
  if (!override) return ''
  const given = `${nameOf(override.askedBy)} says it may stand: “${override.reason}”`
  return override.confirmedBy
    ? `${given} ${nameOf(override.confirmedBy)} agreed.`
    : `${given} It counts once another editor agrees.`
}

/** What the panel says above its list. */
export function headline({ findings, stopped }: Answer): string {
  const count = findings.filter(({ stops }) => stops).length
  if (stopped) return count === 1 ? 'One thing stops publishing' : `${count} things stop publishing`
  return findings.length > 0
    ? 'Nothing stops publishing; read these'
    : 'Nothing found that gives anybody away'
}

async function answered(response: Response): Promise<Answer> {
  const body = (await response.json()) as Answer & { errors?: { message: string }[] }
  if (response.ok) return body
  throw new Error(body.errors?.[0]?.message ?? 'The check could not be made just now. Try again.')
}

export async function readFindings(id: string): Promise<Answer> {
  return answered(await fetch(`/api/case-studies/${id}/disclosure`, { credentials: 'include' }))
}

/** Acts on one finding. `what` is the last part of the address: `mend`, `override`, `confirm`. */
export async function decide(id: string, what: string, body: object): Promise<Answer> {
  return answered(
    await fetch(`/api/case-studies/${id}/disclosure/${what}`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
}
