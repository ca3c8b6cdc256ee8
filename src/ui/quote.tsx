/** What someone said, and in which role. */
export function Quote({ text, by }: { text: string; by?: string }) {
  return (
    <blockquote className="hub-quote">
      <p>“{text}”</p>
      {by && <footer>{by}</footer>}
    </blockquote>
  )
}
