'use client'

import { useCallback, useEffect, useState } from 'react'
import type { SignOff } from '@/payload-types'
import { ask, dayOf, type MadeLink } from './ask'
import { ShownLink } from './made-link'

const STATES = {
  open: 'Not answered yet',
  'changes-asked': 'Changes asked for',
  approved: 'Agreed',
  withdrawn: 'Consent withdrawn',
}

function Asked({ signOff }: { signOff: SignOff }) {
  const last = signOff.answers?.at(-1)
  return (
    <li>
      <strong>{STATES[signOff.state]}</strong>
      {last?.at && `, ${last.name} on ${dayOf(last.at)}`}
      {last?.words && <q className="hub-share__words">{last.words}</q>}
    </li>
  )
}

/** Asking the employer to sign this case study off, and what it has answered. */
export function SignOffSection({ id }: { id: string }) {
  const [signOffs, setSignOffs] = useState<SignOff[]>([])
  const [made, setMade] = useState<MadeLink>()
  const [fault, setFault] = useState('')
  const [email, setEmail] = useState('')
  const at = `/api/case-studies/${id}/sign-off`

  const read = useCallback(async () => {
    const { signOffs, sharedBy = '' } = await ask<{ signOffs: SignOff[]; sharedBy?: string }>(at)
    setSignOffs(signOffs)
    // Whoever told it without an account is asked where they were invited, unless staff write another address.
    setEmail((typed) => typed || sharedBy)
  }, [at])
  useEffect(() => {
    read().catch((error: Error) => setFault(error.message))
  }, [read])

  const send = async () => {
    setFault('')
    try {
      setMade(await ask<MadeLink>(at, { email }))
      await read()
    } catch (error) {
      setFault((error as Error).message)
    }
  }
  return (
    <section aria-labelledby="hub-sign-off">
      <h4 id="hub-sign-off">Sign-off by the employer</h4>
      {signOffs.length === 0 && (
        <p>The employer reads what would be published, and answers without an account.</p>
      )}
      <ul>
        {signOffs.map((signOff) => (
          <Asked key={signOff.id} signOff={signOff} />
        ))}
      </ul>
      <label htmlFor="hub-sign-off-email">Send it to (optional)</label>
      <input
        id="hub-sign-off-email"
        className="hub-share__link"
        type="email"
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <button type="button" className="hub-button" onClick={() => void send()}>
        Ask for sign-off
      </button>
      {fault && <p role="alert">{fault}</p>}
      {made && <ShownLink {...made} />}
    </section>
  )
}
