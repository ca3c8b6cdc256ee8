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

const named = (label: string) => (label.endsWith('?') ? label : `${label}:`)

/** Every question with what was answered, and the way to change it. */
export function ToldAnswers({ questions, answers, changeAt }: ToldAnswersProps) {
  return (
    <div className="hub-told">
      {questions.map(({ key, title, fields }) => {
        const told = fields.map((field) => ({
          field,
          words: wordsOf(field, answers[field.name]?.value ?? []),
        }))
        const isAnswered = told.some(({ words }) => words)
        return (
          <section key={key} aria-labelledby={`told-${key}`}>
            <div>
              <h2 className="hub-h3" id={`told-${key}`}>
                {title}
              </h2>
              {isAnswered ? (
                told
                  .filter(({ words }) => words)
                  .map(({ field, words }) => (
                    <p className="hub-kept" key={field.name}>
                      {fields.length > 1 && <strong>{named(field.label)} </strong>}
                      {words}
                    </p>
                  ))
              ) : (
                <p className="hub-field__hint">Not answered yet</p>
              )}
            </div>
            {changeAt && (
              <a href={`${changeAt}/${key}`}>
                {isAnswered ? 'Change' : 'Answer'}
                <span className="visually-hidden">: {title}</span>
              </a>
            )}
          </section>
        )
      })}
    </div>
  )
}
