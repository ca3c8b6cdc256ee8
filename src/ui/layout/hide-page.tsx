/** A plain link; public/js/site.js makes it also replace this page in the history and answer to Shift pressed three times. */
export function HidePage({ exitUrl }: { exitUrl: string }) {
  return (
    <section className="hub-exit" aria-label="Leave this site quickly">
      <a className="hub-exit__button" href={exitUrl} rel="noreferrer nofollow" data-hide-page="">
        <strong>Hide this page</strong>
      </a>
    </section>
  )
}
