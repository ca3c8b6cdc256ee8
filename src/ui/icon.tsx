type IconName = 'search' | 'close' | 'chevron-left' | 'chevron-right' | 'calendar' | 'feed' | 'data'

/** A drawing that says nothing by itself: words stand beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ds_icon" aria-hidden="true" focusable="false">
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}
