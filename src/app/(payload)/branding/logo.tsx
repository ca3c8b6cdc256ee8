import { Mark } from './mark'

/** Stands above the sign-in form. */
export function Logo() {
  return (
    <span className="hub-logo">
      <Mark size={56} />
      <span className="hub-logo__words">
        <strong>Equally Safe at Work</strong>
        <span>Knowledge hub · for staff</span>
      </span>
    </span>
  )
}
