/** The hub's mark: a plum half above, and a green half below that holds it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      className="hub-mark"
      viewBox="0 0 44 44"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path className="hub-mark__above" d="M2 22a20 20 0 0 1 40 0Z" />
      <path className="hub-mark__below" d="M2 22a20 20 0 0 0 40 0h-9a11 11 0 0 1-22 0Z" />
    </svg>
  )
}
