import { Icon } from './icon'
import { pagesToShow } from './pages-to-show'

interface PaginationProps {
  page: number
  pages: number
  hrefOf: (page: number) => string
}

function Step({
  href,
  label,
  icon,
}: {
  href: string
  label: 'Previous' | 'Next'
  icon: 'chevron-left' | 'chevron-right'
}) {
  return (
    <li className="ds_pagination__item">
      <a
        className="ds_pagination__link ds_pagination__link--text ds_pagination__link--icon"
        aria-label={`${label} page`}
        rel={label === 'Next' ? 'next' : 'prev'}
        href={href}
      >
        {label === 'Previous' && <Icon name={icon} />}
        <span className="ds_pagination__link-label">{label}</span>
        {label === 'Next' && <Icon name={icon} />}
      </a>
    </li>
  )
}

function NumberedPage({ number, page, href }: { number: number; page: number; href: string }) {
  const current = number === page
  return (
    <li className="ds_pagination__item">
      <a
        className={current ? 'ds_pagination__link ds_current' : 'ds_pagination__link'}
        aria-label={`Page ${number}`}
        aria-current={current ? 'page' : undefined}
        href={href}
      >
        <span className="ds_pagination__link-label">{number}</span>
      </a>
    </li>
  )
}

/** Links to the other pages of a list; nothing when there is one page. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  if (pages < 2) return null
  return (
    <nav className="ds_pagination" aria-label="Result pages">
      <ul className="ds_pagination__list">
        {page > 1 && <Step href={hrefOf(page - 1)} label="Previous" icon="chevron-left" />}
        {pagesToShow(page, pages).map((number, i) =>
          number === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: at most two gaps, in fixed places.
            <li className="ds_pagination__item" key={`gap-${i}`} aria-hidden="true">
              <span className="ds_pagination__link ds_pagination__link--ellipsis">…</span>
            </li>
          ) : (
            <NumberedPage key={number} number={number} page={page} href={hrefOf(number)} />
          ),
        )}
        {page < pages && <Step href={hrefOf(page + 1)} label="Next" icon="chevron-right" />}
      </ul>
    </nav>
  )
}
