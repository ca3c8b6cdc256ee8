import * as qs from 'qs-esm'
import { checkWhere } from './check-where'
import { DEPTH, DOCUMENTS, LAST_PAGE, QUERY_CHARACTERS } from './limits'
import { RequestRefused } from './refusal'

const isWhole = (text: string) => /^-?\d{1,9}$/.test(text)

function checkDepth(params: URLSearchParams) {
  const depth = params.get('depth')
  if (depth === null) return
  if (!/^\d{1,9}$/.test(depth)) throw new RequestRefused(400, 'The query “depth” is not a whole number.')
  params.set('depth', String(Math.min(DEPTH, Number(depth))))
}

function checkPage(params: URLSearchParams) {
  const page = params.get('page')
  if (page === null) return
  const number = isWhole(page) ? Number(page) : 0
  if (number < 1 || number > LAST_PAGE) {
    throw new RequestRefused(400, `The query “page” is not a number from 1 to ${LAST_PAGE}.`)
  }
  params.set('page', String(number))
}

function checkLimit(params: URLSearchParams) {
  const limit = params.get('limit')
  if (limit === null && params.get('pagination') !== 'false') return
  const number = limit !== null && isWhole(limit) ? Number(limit) : 0
  params.set('limit', String(number >= 1 ? Math.min(DOCUMENTS, number) : DOCUMENTS))
}

function checkSort(params: URLSearchParams) {
  const sort = params.getAll('sort').join(',')
  if (sort.length > 200 || sort.split(',').length > 4 || !/^(-?\w+(\.\w+)*(,|$))*$/.test(sort)) {
    throw new RequestRefused(400, 'The query “sort” is not a short list of field names.')
  }
}

/** A number given as a list or an object would pass the checks above. */
function refuseShapes(params: URLSearchParams) {
  for (const key of params.keys()) {
    const name = /^(depth|limit|page|sort|draft|trash|pagination|data)\[/.exec(key)?.[1]
    if (name) throw new RequestRefused(400, `The query “${name}” takes one value.`)
  }
}

function checkData(params: URLSearchParams) {
  const data = params.get('data')
  if (!data) return
  try {
    JSON.parse(data)
  } catch {
    throw new RequestRefused(400, 'The query “data” is not JSON.')
  }
}

/**
 * A query string within bounds: numbers are whole and capped, `where` is of a sane size. Returns what to ask instead,
 * beginning with `?` when not empty. Throws `RequestRefused` (400, 414).
 */
export function checkQuery(search: string): string {
  if (search.length > QUERY_CHARACTERS) throw new RequestRefused(414, 'The query is too long.')
  if (!search || search === '?') return ''
  const params = new URLSearchParams(search)
  refuseShapes(params)
  checkDepth(params)
  checkPage(params)
  checkLimit(params)
  checkSort(params)
  checkData(params)
  // The same reading of the string as Payload's createPayloadRequest, but deep enough to see what it would cut.
  const options = {
    allowEmptyArrays: true,
    arrayLimit: 1000,
    depth: 30,
    ignoreQueryPrefix: true,
    parameterLimit: 5000,
  }
  checkWhere(qs.parse(params.toString(), options).where)
  return `?${params}`
}
