/** A field that machines fill in, and the script of the small proof of work. */
export function MachineTraps() {
  return (
    <>
      <p className="hub-form__other" aria-hidden="true">
        <label htmlFor="website">Leave this empty</label>
        <input id="website" name="website" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <script type="module" src="/js/form.js" />
    </>
  )
}
