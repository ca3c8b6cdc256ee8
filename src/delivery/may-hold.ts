import { type Fact, type Facts, UNCLEAR } from '@/feed/movement'

/** Part of a condition on documents; what is left out of one may hold for all of them. */
export type Condition =
  | { field: string; oneOf: readonly string[] }
  | { field: string; isThere: boolean }
  | { anyOf: readonly (readonly Condition[])[] }

/**
 * The parts of a Payload condition that can be told from a document alone, all of which must hold. What compares in
 * other ways (ranges, text, negation) is left out, so that the result holds for too many documents and never for too few.
 */
export function conditionsOf(where: unknown): Condition[] {
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, value]): Condition[] => {
    const name = key.toLowerCase()
    if (name === 'and') return asList(value).flatMap(conditionsOf)
    if (name === 'or') return alternatives(asList(value))
    return Object.entries(value ?? {}).flatMap(([operator, operand]) => comparison(key, operator, operand))
  })
}

function alternatives(list: unknown[]): Condition[] {
  return list.length === 0 ? [] : [{ anyOf: list.map(conditionsOf) }]
}

function comparison(field: string, operator: string, operand: unknown): Condition[] {
  if (operator === 'exists') return [{ field, isThere: operand === true || operand === 'true' }]
  const values = valuesOf(operator, operand)
  const isClear = values.every(
    (value) => typeof value === 'string' || typeof value === 'number' || value === true,
  )
  return isClear && values.length > 0 ? [{ field, oneOf: values.map(String) }] : []
}

function valuesOf(operator: string, operand: unknown): unknown[] {
  if (operator === 'equals') return [operand]
  return operator === 'in' ? asList(operand) : []
}

function asList(value: unknown): unknown[] {
  if (typeof value === 'string') return value.split(',')
  return Array.isArray(value) ? value : []
}

/** Whether a document may meet the condition; true when in doubt. */
export function mayHold(condition: Condition, document: Facts): boolean {
  if ('anyOf' in condition) return condition.anyOf.some((all) => all.every((each) => mayHold(each, document)))
  const path = condition.field.split('.')
  const fact: Fact | undefined = document[path[0] ?? '']
  // Only the outer values of a document are known.
  if (path.length > 1) return true
  const values = Array.isArray(fact) ? fact : [fact]
  if (values.includes(UNCLEAR)) return true
  if ('isThere' in condition) return isThere(fact, condition.isThere)
  return values.some((value) => condition.oneOf.includes(String(value)))
}

function isThere(fact: Fact | undefined, wanted: boolean): boolean {
  // Payload counts what is empty as there or not, depending on the kind of field.
  const isEmpty = fact === '' || (Array.isArray(fact) && fact.length === 0)
  return isEmpty || (fact !== undefined && fact !== null) === wanted
}
