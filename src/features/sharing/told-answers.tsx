import { type FieldSpec, isChoice } from '@/ui/form/field-spec'

type Field = Exclude<FieldSpec, { kind: 'hidden' }>

interface ToldAnswersProps {
  questions: { key: string; title: string; fields: Field[] }[]
  answers: Record<string, { value: string[] }>
  /** Address under which each question is answered; undefined when nothing can be changed any more. */
  changeAt?: string
}

function wordsOf(field: Field, value: string[]): string {
  const options = isChoice(field) || field.kind === 'select' ? field.options : []
  return value.map((one) => options.find((option) => option.value === one)?.label ?? one).join(', ')
}

/** Every question with what was answered. */
export function ToldAnswers({ questions, answers, changeAt }: ToldAnswersProps) {
  return questions.map(({ key, title, fields }) => (
    <section key={key} aria-labelledby={`told-${key}`}>
      <h2 className="hub-h3" id={`told-${key}`}>
        {title}
      </h2>
      {fields.map((field) => {
        const words = wordsOf(field, answers[field.name]?.value ?? [])
        return (
          <p className="hub-kept" key={field.name}>
            {fields.length > 1 && <strong>{field.label}: </strong>}
            {words || 'Not answered yet.'}
          </p>
        )
      })}
      {changeAt && (
        <p>
          <a href={`${changeAt}/${key}`}>
            Change<span className="visually-hidden">: {title}</span>
          </a>
        </p>
      )}
    </section>
  ))
}
