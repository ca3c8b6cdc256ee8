export interface Crumb {
  label: string
  /** Left out for the page itself. */
  href?: string
}

/** The way from the home page; `trail` starts below it and ends with the page itself. */
export function Breadcrumbs({ trail }: { trail: Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb">
      <ol className="ds_breadcrumbs">
        {[{ label: 'Home', href: '/' }, ...trail].map(({ label, href }) => (
          <li className="ds_breadcrumbs__item" key={href ?? label} aria-current={href ? undefined : 'page'}>
            {href ? (
              <a className="ds_breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
