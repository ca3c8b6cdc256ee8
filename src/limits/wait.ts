/** How long somebody must wait, and what to tell them. */
export interface Wait {
  seconds: number
  message: string
}

export function waitOf(milliseconds: number): Wait {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000))
  return { seconds, message: `Too many attempts. Wait ${inWords(seconds)} and try again.` }
}

function inWords(seconds: number): string {
  if (seconds < 60) return seconds === 1 ? 'a second' : `${seconds} seconds`
  const minutes = Math.ceil(seconds / 60)
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
