import type { Validate } from 'payload'
import { faultsIn } from './check-words'

// biome-ignore lint/suspicious/noExplicitAny: each kind of field has a check of its own type
type Check = Validate<any, any, any, any>

/** The usual check of a field, and then what the whole of the words says about this one. */
export function checked(usual: Check): Check {
  return async (value, options) => {
    const verdict = await usual(value, options)
    if (verdict !== true) return verdict
    const path = pathOf(options)
    const faults = await faultsIn(options.data, options.req)
    const said = faults.filter((fault) => fault.path === path).map(({ message }) => message)
    return said.length > 0 ? said.join(' ') : true
  }
}

interface Place {
  name: string
  path?: (string | number)[]
  data: Record<string, unknown>
  siblingData: { id?: unknown }
}

/** A form that is being filled in gives no path: the row is found by its id. */
function pathOf({ name, path, data, siblingData: { id } }: Place): string {
  if (path) return path.join('.')
  for (const [list, rows] of Object.entries(data)) {
    const row = Array.isArray(rows) && id ? rows.findIndex((each) => each?.id === id) : -1
    if (row >= 0) return `${list}.${row}.${name}`
  }
  return name
}
