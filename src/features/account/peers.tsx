import { randomUUID } from 'node:crypto'
import type { Found, Suggested } from '@/community/peers/find-peers'
import { MESSAGE_FIELDS } from '@/community/peers/say'
import { ActionForm } from '@/ui/form/action-form'
import type { FieldSpec } from '@/ui/form/field-spec'
import type { FormAction } from '@/ui/form/form-state'

const PEER: FieldSpec[] = [{ kind: 'hidden', name: 'peer' }]

interface FoundPeersProps {
  found: Found[]
  write: FormAction
  say: FormAction
}

/** Those who have said yes too: who they are, a message, and the way out. */
export function FoundPeers({ found, write, say }: FoundPeersProps) {
  if (found.length === 0) return null
  return (
    <section aria-labelledby="found">
      <h2 className="hub-h2" id="found">
        You have both said yes
      </h2>
      {found.map(({ handle, name, mailbox }) => (
        <article className="hub-item" key={handle}>
          <h3 className="hub-item__title">{name}</h3>
          <p>
            Their mailbox: <a href={`mailto:${mailbox}`}>{mailbox}</a>
          </p>
          <details>
            <summary>Write to {name}</summary>
            <ActionForm
              action={write}
              label={`Write to ${name}`}
              fields={MESSAGE_FIELDS}
              values={{ peer: handle, once: randomUUID() }}
              buttons={[{ label: 'Send to their mailbox' }]}
            />
          </details>
          <ActionForm
            action={say}
            label={`End with ${name}`}
            fields={PEER}
            values={{ peer: handle }}
            buttons={[{ label: `End it with ${name}`, value: 'no', isSecondary: true }]}
          />
        </article>
      ))}
    </section>
  )
}

const standing = ({ weSaidYes, theySaidYes }: Suggested): string => {
  if (weSaidYes) return 'You have said yes. If they do too, you both see who the other is.'
  return theySaidYes ? 'They have said yes to you.' : ''
}

/** Those who might be of use, and why. */
export function SuggestedPeers({ suggested, say }: { suggested: Suggested[]; say: FormAction }) {
  return (
    <section aria-labelledby="suggested">
      <h2 className="hub-h2" id="suggested">
        Who might be of use
      </h2>
      {suggested.length === 0 && (
        <p>Nobody yet who offers what you want. You get a mail when somebody asks.</p>
      )}
      {suggested.map((one, at) => (
        <article className="hub-item" key={one.handle}>
          <h3 className="hub-item__title">Employer {at + 1}</h3>
          <ul>
            {[...one.reasons, ...one.facts].map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p>{standing(one)}</p>
          <ActionForm
            action={say}
            label={`Employer ${at + 1}`}
            fields={PEER}
            values={{ peer: one.handle }}
            buttons={[
              ...(one.weSaidYes ? [] : [{ label: 'Yes, we would talk', value: 'yes' }]),
              {
                label: one.weSaidYes ? 'Take our yes back' : 'No, thank you',
                value: 'no',
                isSecondary: true,
              },
            ]}
          />
        </article>
      ))}
    </section>
  )
}
