interface CiteProps {
  title: string
  by: string
  year?: string
  address: string
}

/** A reference to copy. */
export function Cite({ title, by, year, address }: CiteProps) {
  return (
    <p>
      {by}
      {year && ` (${year})`}, “{title}”, Equally Safe at Work knowledge hub.{' '}
      <span translate="no">{address}</span>
    </p>
  )
}
