import type { FacetOption } from '@/search/port'
import type { ShownFacet } from '../facet-order'

function Option({ name, option: { value, label, count, selected } }: { name: string; option: FacetOption }) {
  return (
    <div className="ds_checkbox ds_checkbox--small">
      <input
        className="ds_checkbox__input"
        type="checkbox"
        id={`${name}-${value}`}
        name={name}
        value={value}
        defaultChecked={selected}
      />
      <label className="ds_checkbox__label" htmlFor={`${name}-${value}`}>
        {label}{' '}
        <span className="hub-facet__count">
          {count}
          <span className="visually-hidden"> {count === 1 ? 'result' : 'results'}</span>
        </span>
      </label>
    </div>
  )
}

export function Facet({ facet: { name, label, options, more, open } }: { facet: ShownFacet }) {
  const chosen = [...options, ...more].filter(({ selected }) => selected).length
  return (
    <details className="hub-facet" open={open}>
      <summary>
        {label}
        {chosen > 0 && <span className="hub-facet__chosen"> ({chosen} selected)</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {options.map((option) => (
          <Option key={option.value} name={name} option={option} />
        ))}
        {more.length > 0 && (
          <details className="hub-facet__more" open={more.some(({ selected }) => selected)}>
            <summary>
              {more.length} more<span className="visually-hidden"> under {label}</span>
            </summary>
            {more.map((option) => (
              <Option key={option.value} name={name} option={option} />
            ))}
          </details>
        )}
      </fieldset>
    </details>
  )
}
