/** First in the tab order of every page. */
export function SkipLink() {
  return (
    <nav className="ds_skip-links" aria-label="Skip">
      <ul className="ds_skip-links__list">
        <li className="ds_skip-links__item">
          <a className="ds_skip-links__link" href="#main-content">
            Skip to main content
          </a>
        </li>
      </ul>
    </nav>
  )
}
