import { Icon } from './icon'

interface SearchBoxProps {
  id: string
  label: string
  hideLabel?: boolean
  placeholder?: string
}

/** Search of the whole hub: a plain form that the script gives suggestions. */
export function SearchBox({ id, label, hideLabel = false, placeholder }: SearchBoxProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of locked-down laptops do not know <search> yet.
    <form className="hub-search" role="search" action="/search" method="get" aria-label={label}>
      <label className={hideLabel ? 'visually-hidden' : 'ds_label'} htmlFor={id}>
        {label}
      </label>
      <div className="hub-field">
        <input
          className="ds_input"
          id={id}
          name="q"
          type="search"
          maxLength={200}
          placeholder={placeholder}
          autoComplete="off"
          data-suggest=""
        />
        <button type="submit" className="ds_button">
          <span className="visually-hidden">Search</span>
          <Icon name="search" />
        </button>
      </div>
    </form>
  )
}
