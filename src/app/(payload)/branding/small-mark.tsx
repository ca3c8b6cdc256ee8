import { Mark } from './mark'

/** Stands at the top left of the admin and leads to its first page. */
export function Icon() {
  return <Mark size={18} />
}
