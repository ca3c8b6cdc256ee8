export interface ContentsItem {
  label: string
  href: string
  current?: boolean
}

interface ContentsNavProps {
  title: string
  items: ContentsItem[]
  /** Parts that are read one after the other. */
  ordered?: boolean
}

export function ContentsNav({ title, items, ordered = false }: ContentsNavProps) {
  if (items.length < 2) return null
  const List = ordered ? 'ol' : 'ul'
  return (
    <nav className="ds_contents-nav" aria-label={title}>
      <h2 className="ds_contents-nav__title">{title}</h2>
      <List className="ds_contents-nav__list">
        {items.map(({ label, href, current }) => (
          <li className="ds_contents-nav__item" key={href}>
            {current ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
          </li>
        ))}
      </List>
    </nav>
  )
}
