import { SearchBox } from '../search-box'
import type { SiteDetails } from './site'
import { SiteNavList } from './site-nav'

interface HeaderProps {
  site: SiteDetails
  current?: string
  /** The page has its own larger search. */
  withoutSearch?: boolean
}

function Mark() {
  return (
    <svg className="hub-brand__mark" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <path className="hub-brand__upper" d="M2 22a20 20 0 0 1 40 0Z" />
      <path className="hub-brand__lower" d="M2 22a20 20 0 0 0 40 0h-9a11 11 0 0 1-22 0Z" />
    </svg>
  )
}

export function Header({ site, current, withoutSearch = false }: HeaderProps) {
  return (
    <header className="hub-header">
      <div className="ds_wrapper hub-header__row">
        <div className="hub-brand">
          <a href="/">
            <Mark />
            <span className="hub-brand__name">
              {site.name} <span className="hub-brand__strap">Knowledge hub</span>
            </span>
          </a>
        </div>
        {!withoutSearch && (
          <SearchBox id="site-search" label="Search the hub" hideLabel placeholder="Search" />
        )}
        <details className="hub-menu">
          <summary>Menu</summary>
          <nav aria-label="Menu">
            <SiteNavList items={site.navigation} current={current} />
          </nav>
        </details>
      </div>
      <div className="hub-nav">
        <nav className="ds_wrapper" aria-label="Main">
          <SiteNavList items={site.navigation} current={current} />
        </nav>
      </div>
    </header>
  )
}
