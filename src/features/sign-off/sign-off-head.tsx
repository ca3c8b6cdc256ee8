import { Note } from '@/ui/note'

interface SignOffHeadProps {
  /** What was done with the link before, if anything. */
  said?: 'approve' | 'changes' | 'withdraw' | undefined
  /** Path on which consent can be taken back. */
  withdrawal?: string | undefined
  expires?: string | undefined
}

const SAID = {
  approve: 'Thank you. You have agreed that this is published.',
  changes: 'Thank you. The people who look after this text have your words and will write to you.',
  withdraw: 'Consent is withdrawn. The text is off the site, and the editors have been told.',
}

/** What this page is, above the text itself. */
export function SignOffHead({ said, withdrawal, expires }: SignOffHeadProps) {
  return (
    <div className="ds_wrapper hub-section">
      <Note title={said ? SAID[said] : 'This is what readers would see'} tone="caution">
        {!said && (
          <p>
            It is not published. Read it as a colleague or a neighbour would: could anybody tell who is meant?
            Then answer at the end of the page.
          </p>
        )}
        {withdrawal && (
          <p>
            Keep this address. On it you can take your consent back at any time:{' '}
            <a href={withdrawal}>withdraw consent</a>.
          </p>
        )}
        {expires && (
          <p>Your link works until {expires}, or until the text is published. Nobody else has it.</p>
        )}
      </Note>
    </div>
  )
}
