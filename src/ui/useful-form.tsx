import { PAGE_ANSWERS } from '@/lib/vocabulary/page-answers'

/** One question below a page, answered by pressing one button. It sends the page's own address and nothing else. */
export function UsefulForm({ page }: { page: string }) {
  return (
    <form className="hub-useful" action="/useful" method="post">
      <div className="ds_wrapper">
        <h2 id="useful">Was this page useful?</h2>
        <input type="hidden" name="page" value={page} />
        {PAGE_ANSWERS.map(({ value, label }) => (
          <button key={value} type="submit" name="answer" value={value} aria-describedby="useful">
            {label}
          </button>
        ))}
        <p>Nothing about you is kept.</p>
      </div>
    </form>
  )
}
