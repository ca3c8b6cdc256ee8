const LONGEST = 220

/** As many whole sentences as fit, or the first one cut at a word. */
export function firstSentences(text: string, longest = LONGEST): string {
  const sentences = text.trim().match(/[^.!?]+[.!?]+[”’"')]*\s*|[^.!?]+$/g) ?? []
  const [first = '', ...rest] = sentences
  if (first.length > longest) return `${first.slice(0, longest).replace(/\s+\S*$/, '')} …`
  let words = first
  for (const sentence of rest) {
    if (words.length + sentence.trimEnd().length > longest) break
    words += sentence
  }
  return words.trim()
}
