import { safeHref } from './safe-href'

export interface Download {
  label: string
  url?: string | null
  type: { short: string; name: string }
  /** As people read it. */
  size?: string
  note?: string | null
}

/** Files to download, each with its type and size before one decides. */
export function FileList({ files }: { files: Download[] }) {
  return (
    <ul className="hub-plain-list hub-files">
      {files.map(({ label, url, type, size, note }) => (
        <li key={`${url} ${label}`}>
          <span className="hub-files__type" aria-hidden="true">
            {type.short}
          </span>
          <div>
            <a href={safeHref(url)}>{label}</a>
            <p>{[type.name, size].filter(Boolean).join(', ')}</p>
            {note && <p>{note}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}
