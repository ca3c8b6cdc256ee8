import type { ReactNode } from 'react'

interface SendFileProps {
  action: string
  accept: string
  button: string
  /** The choice of the list, above the file. */
  children: ReactNode
}

/** A form that sends one file, without script. */
export function SendFile({ action, accept, button, children }: SendFileProps) {
  return (
    <form action={action} method="post" encType="multipart/form-data" className="hub-form">
      {children}
      <label>
        File
        <input type="file" name="file" accept={accept} required />
      </label>
      <button type="submit" className="hub-button hub-button--first">
        {button}
      </button>
    </form>
  )
}

interface ListChoiceProps {
  id: string
  lists: readonly { slug: string; label: string }[]
  chosen: string | undefined
}

export function ListChoice({ id, lists, chosen }: ListChoiceProps) {
  return (
    <label htmlFor={id}>
      Into
      <select id={id} name="collection" defaultValue={chosen} required>
        {lists.map(({ slug, label }) => (
          <option key={slug} value={slug}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}
