'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { FindingItem } from './finding-item'
import { type Answer, decide, headline, readFindings } from './findings'

/** The disclosure check of an anonymous case study, made anew each time the document is saved. */
export function DisclosurePanel() {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<Answer>()
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)

  const take = useCallback(async (asked: Promise<Answer>) => {
    setBusy(true)
    setFault('')
    try {
      setAnswer(await asked)
      return true
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error))
      return false
    } finally {
      setBusy(false)
    }
  }, [])

  const saved = `at ${lastUpdateTime}`
  // Made anew when the form was saved: then the text is another one.
  useEffect(() => {
    if (id && saved) void take(readFindings(String(id)))
  }, [id, saved, take])

  if (!id) return <p className="hub-check">The disclosure check begins once this is saved.</p>
  const act = async (what: 'mend' | 'override' | 'confirm', body: object) => {
    const done = await take(decide(String(id), what, body))
    // The form holds the text of before the mend, and would save it again.
    if (done && what === 'mend') window.location.reload()
  }
  return (
    <section className="hub-check" aria-labelledby="hub-check">
      <h3 id="hub-check">Disclosure check</h3>
      <p role="status">{answer ? headline(answer) : 'Checking …'}</p>
      {fault && <p role="alert">{fault}</p>}
      <ul>
        {answer?.findings.map((finding) => (
          <FindingItem key={finding.key} finding={finding} decide={act} busy={busy} />
        ))}
      </ul>
    </section>
  )
}
