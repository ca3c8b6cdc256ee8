import type { Fault } from '@/search/words/check'

/** What keeps the words from being saved, and where. */
export function Faults({ faults }: { faults: Fault[] }) {
  if (faults.length === 0) return null
  return (
    <div role="alert" className="hub-try__faults">
      <p>These words cannot be saved yet:</p>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={path + message}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
