import { lexical } from './rest'

/** A text whose one link leads to guidance. */
export function linkingTo(id: string) {
  const text = lexical('Before.')
  const link = {
    type: 'link',
    version: 3,
    format: '',
    indent: 0,
    direction: 'ltr',
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: 'guidance', value: id } },
    children: [
      { type: 'text', version: 1, text: 'this guide', format: 0, style: '', mode: 'normal', detail: 0 },
    ],
  }
  const [paragraph] = text.root.children
  return {
    root: { ...text.root, children: [{ ...paragraph, children: [...(paragraph?.children ?? []), link] }] },
  }
}
