import type { ShownFacet } from '../facet-order'

export function Facet({ facet: { name, label, options, open } }: { facet: ShownFacet }) {
  const chosen = options.filter(({ selected }) => selected).length
  return (
    <details className="hub-facet" open={open}>
      <summary>
        {label}
        {chosen > 0 && <span className="hub-facet__chosen"> ({chosen} selected)</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{label}</legend>
        {options.map((option) => (
          <div className="ds_checkbox ds_checkbox--small" key={option.value}>
            <input
              className="ds_checkbox__input"
              type="checkbox"
              id={`${name}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.selected}
            />
            <label className="ds_checkbox__label" htmlFor={`${name}-${option.value}`}>
              {option.label}{' '}
              <span className="hub-facet__count">
                {option.count}
                <span className="visually-hidden"> {option.count === 1 ? 'result' : 'results'}</span>
              </span>
            </label>
          </div>
        ))}
      </fieldset>
    </details>
  )
}
