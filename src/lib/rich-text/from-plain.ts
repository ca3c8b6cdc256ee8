interface Node {
  type: string
  version: number
  [key: string]: unknown
}

const LAYOUT = { direction: null, format: '', indent: 0 } as const
const NUMBERED = /^\s*\d{1,2}[.)]\s+/
const BULLETED = /^\s*[-*•]\s+/

const element = (type: string, children: Node[], more: object = {}): Node => ({
  children,
  ...LAYOUT,
  type,
  version: 1,
  ...more,
})
const textNode = (text: string): Node => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text,
  type: 'text',
  version: 1,
})

function paragraph(lines: string[]): Node {
  const inner = lines.flatMap((line, at) => {
    const gap: Node[] = at === 0 ? [] : [{ type: 'linebreak', version: 1 }]
    return [...gap, textNode(line)]
  })
  return element('paragraph', inner, { textFormat: 0, textStyle: '' })
}

function list(lines: string[], mark: RegExp): Node {
  const items = lines.map((line, at) =>
    element('listitem', [textNode(line.replace(mark, ''))], { value: at + 1 }),
  )
  const isNumbered = mark === NUMBERED
  return element('list', items, {
    listType: isNumbered ? 'number' : 'bullet',
    start: 1,
    tag: isNumbered ? 'ol' : 'ul',
  })
}

type Mark = RegExp | undefined
const markOf = (line: string): Mark => [NUMBERED, BULLETED].find((mark) => mark.test(line))

/** Lines that belong together: a paragraph, or the items of one list. */
function runsOf(lines: string[]): { mark: Mark; lines: string[] }[] {
  const runs: { mark: Mark; lines: string[] }[] = []
  let isNew = true
  for (const line of lines) {
    const mark = markOf(line)
    const last = runs.at(-1)
    if (!line.trim()) isNew = true
    else if (last && last.mark === mark && (mark || !isNew)) last.lines.push(line.trim())
    else runs.push({ mark, lines: [line.trim()] })
    if (line.trim()) isNew = false
  }
  return runs
}

/**
 * A Lexical state of what somebody typed into a plain field: an empty line parts paragraphs, lines that begin with
 * “1.” or “-” are lists. Undefined for no words.
 */
export function fromPlain(text: string): { root: Node } | undefined {
  const runs = runsOf(text.replace(/\r\n?/g, '\n').split('\n'))
  if (runs.length === 0) return undefined
  const blocks = runs.map(({ mark, lines }) => (mark ? list(lines, mark) : paragraph(lines)))
  return { root: element('root', blocks) }
}
