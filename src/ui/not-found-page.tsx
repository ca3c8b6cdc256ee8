import { Band } from './band'
import { SearchBox } from './search-box'

export function NotFoundPage() {
  return (
    <>
      <Band
        title="Page not found"
        lead="It may have been moved or taken down, or the address has a slip in it."
        trail={[{ label: 'Page not found' }]}
      />
      <div className="ds_wrapper hub-section">
        <div className="hub-article__body hub-lost">
          <SearchBox id="lost-search" label="Search for what you need" />
          <div>
            <p>Or start from one of these:</p>
            <ul>
              <li>
                <a href="/case-studies">Case studies: what employers tried</a>
              </li>
              <li>
                <a href="/guidance">Guidance: how to go about it</a>
              </li>
              <li>
                <a href="/topics">Topics from A to Z</a>
              </li>
              <li>
                <a href="/contact">Tell us that a link is broken</a>
              </li>
            </ul>
          </div>
        </div>
      </div>
    </>
  )
}
