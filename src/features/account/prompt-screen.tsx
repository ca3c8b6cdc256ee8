import type { Screen } from '@/community/meetings/screens'

interface PromptScreenProps {
  screen: Screen
  /** From 1. */
  at: number
  count: number
  /** Site path of the meeting in the account. */
  meeting: string
}

/** One prompt, as large as the wall or the phone that it is shown on. */
export function PromptScreen({ screen, at, count, meeting }: PromptScreenProps) {
  const { part, minutes, words } = screen
  return (
    <main className="hub-screen" id="main-content">
      <p className="hub-screen__part">
        {[part, minutes && `${minutes} minutes`].filter(Boolean).join(' · ')}
      </p>
      <h1 className="hub-screen__words">{words}</h1>
      <nav className="hub-screen__nav" aria-label="Prompts">
        {at > 1 ? (
          <a href={`${meeting}/prompts/${at - 1}`} rel="prev">
            Back
          </a>
        ) : (
          <a href={meeting}>The meeting</a>
        )}
        <span>
          {at} of {count}
        </span>
        {at < count ? (
          <a href={`${meeting}/prompts/${at + 1}`} rel="next">
            Next
          </a>
        ) : (
          <a href={meeting}>The meeting</a>
        )}
      </nav>
    </main>
  )
}
