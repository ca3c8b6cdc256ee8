import type { AdminViewServerProps } from 'payload'
import { isEditor } from '@/access/roles'
import { isTransferred, TRANSFERRED } from '@/transfer/collections'
import { staffOf } from '../staff-of'
import { StaffPage } from '../staff-page'
import { EarlierImports } from './earlier-imports'
import { ListChoice, SendFile } from './send-file'

const oneOf = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined)

/** Where a file is brought in: choose, look at what would happen, then do it. Plain forms. */
export async function ImportView(props: AdminViewServerProps) {
  const user = staffOf(props)
  const refused = oneOf(props.searchParams?.['refused'])?.slice(0, 400)
  const into = oneOf(props.searchParams?.['into'])
  const target = isTransferred(into) ? into : undefined
  return (
    <StaffPage {...props} title="Bring in a file">
      {refused && (
        <p className="hub-said hub-said--stop" role="alert">
          {refused} Nothing was written.
        </p>
      )}
      <WordForm target={target} />
      {isEditor({ user }) && <TableForm target={target} />}
      <EarlierImports payload={props.initPageResult.req.payload} user={user} />
    </StaffPage>
  )
}

const WITH_TEXT = TRANSFERRED.filter(({ text }) => text)
const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function WordForm({ target }: { target: string | undefined }) {
  return (
    <section className="hub-check" aria-labelledby="hub-word">
      <h2 id="hub-word">One document from Word</h2>
      <p>
        A .docx file becomes your draft, called as its first heading. Headings, lists, tables, links, bold and
        italic stay. What stands under a heading such as “What we did” goes into the part of that name.
        Pictures are left out: add them to the library, with a description of what they show. Up to 10 MB.
      </p>
      <SendFile action="/api/imports/word" accept={WORD} button="Make a draft">
        <ListChoice id="hub-word-into" lists={WITH_TEXT} chosen={target} />
      </SendFile>
    </section>
  )
}

function TableForm({ target }: { target: string | undefined }) {
  return (
    <section className="hub-check" aria-labelledby="hub-table">
      <h2 id="hub-table">Many documents from a table</h2>
      <p>
        A CSV file from a spreadsheet, or JSON. You first see what would be made, and row by row what to mend;
        nothing is written until you press the second button. Everything comes in as your drafts, all of it or
        nothing. A file that was brought in before is not brought in again. Up to 500 rows and 2 MB.
      </p>
      <SendFile
        action="/api/imports/check"
        accept=".csv,.json,text/csv,application/json"
        button="Check the file"
      >
        <ListChoice id="hub-table-into" lists={TRANSFERRED} chosen={target} />
      </SendFile>
      <p>
        Begin with a template:{' '}
        {TRANSFERRED.map(({ slug, label }) => (
          <a key={slug} className="hub-between" href={`/api/${slug}/import-template.csv`} download>
            {label}
          </a>
        ))}
      </p>
      <details>
        <summary>How to fill in the columns</summary>
        <ul>
          <li>The first row holds the names of the columns. Leave out or empty what you do not need.</li>
          <li>
            Choices: the word or the label of the list, such as “NHS”. Several are parted by semicolons.
          </li>
          <li>Days: 2026-03-29 or 29/03/2026. Ticks: yes or no.</li>
          <li>
            Topics, organisations and other documents: the last part of their web address. Files: their file
            name.
          </li>
          <li>
            Long text: plain paragraphs, or Markdown with ## for a heading, - for a list, **bold** and
            [words](https://…) for a link.
          </li>
          <li>Results and other lists of rows: one column for each, such as results.1.finding.</li>
        </ul>
      </details>
    </section>
  )
}
