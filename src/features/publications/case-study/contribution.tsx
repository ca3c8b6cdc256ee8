import type { CaseStudy } from '@/payload-types'
import { CONTRIBUTED, waysOf } from './ways'

/** How it came about: from what set it off to the sign that followed. */
export function Contribution({ doc }: { doc: CaseStudy }) {
  return (
    <>
      <p>{CONTRIBUTED}</p>
      {waysOf(doc).map((way, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a published text stay where they are
        <ol className="hub-way" key={at}>
          {way.map(({ name, words, href }) => (
            <li key={name}>
              <strong>{name}: </strong>
              {href ? <a href={href}>{words}</a> : words}
            </li>
          ))}
        </ol>
      ))}
    </>
  )
}
