import type { Waiting } from '@/community/what-waits'

/** What this employer could do now, each with the way there. */
export function WaitingList({ waiting }: { waiting: Waiting[] }) {
  if (waiting.length === 0) return <p>Nothing waits for you. That is a good moment for ten honest minutes.</p>
  return (
    <ul className="hub-plain-list hub-waiting">
      {waiting.map(({ title, words, href }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  )
}
