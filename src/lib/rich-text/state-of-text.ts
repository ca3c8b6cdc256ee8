const text = (words: string) => ({
  type: 'text',
  version: 1,
  text: words,
  format: 0,
  detail: 0,
  style: '',
  mode: 'normal',
})

const paragraph = (words: string) => ({
  type: 'paragraph',
  version: 1,
  format: '' as const,
  indent: 0,
  direction: 'ltr' as const,
  textFormat: 0,
  textStyle: '',
  children: [text(words)],
})

/** Plain text as the editor stores it: a paragraph for each line that says something. */
export function stateOfText(words: string) {
  const lines = words.split(/\n+/).flatMap((line) => line.trim() || [])
  return {
    root: {
      type: 'root',
      version: 1,
      format: '' as const,
      indent: 0,
      direction: 'ltr' as const,
      children: lines.map(paragraph),
    },
  }
}
