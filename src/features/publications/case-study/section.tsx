import type { CaseStudy } from '@/payload-types'
import { FactList } from '@/ui/facts'
import { RichText } from '@/ui/rich-text/rich-text'
import { Contribution } from './contribution'
import { Results } from './results'
import type { StorySection } from './story'

function Content({ doc, section: { field, anchor } }: SectionProps) {
  if (field === 'results') return <Results doc={doc} />
  if (field === 'contribution') return <Contribution doc={doc} />
  return (
    <>
      <RichText state={doc[field]} within={anchor} topLevel={3} />
      {field === 'involved' && (
        <div className="hub-cost">
          <FactList
            facts={[
              { name: 'Time it took', value: doc.time },
              { name: 'What it cost', value: doc.cost },
            ]}
          />
        </div>
      )}
    </>
  )
}

interface SectionProps {
  doc: CaseStudy
  section: StorySection
}

export function Section({ doc, section }: SectionProps) {
  return (
    <section aria-labelledby={section.anchor}>
      <h2 id={section.anchor}>{section.label}</h2>
      <Content doc={doc} section={section} />
    </section>
  )
}
