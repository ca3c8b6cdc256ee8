import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** A grade of the Flesch-Kincaid formula and five is the age that reads it with ease. */
const OLDEST = 10
/** As GOV.UK advises. */
const MOST_WORDS = 25
const SPOKEN = new Set(['lead', 'hint', 'text', 'why', 'empty'])

/** Sentences that the templates themselves say to a reader: text between tags, and in the attributes that hold prose. */
function sentencesIn(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  )
  const said: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isJsxElement(node)) said.push(ownText(node))
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer)
      if (ts.isStringLiteral(node.initializer)) said.push(node.initializer.text)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return said
    .flatMap((text) => text.match(/[^.!?]+[.!?]+/g) ?? [])
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => wordsOf(sentence).length > 3)
}

/** The words of an element with those of the links in it; what is filled in counts as one word. */
function ownText(element: ts.JsxElement): string {
  return element.children
    .map((child) => {
      if (ts.isJsxText(child)) return child.text
      if (ts.isJsxElement(child) && child.openingElement.tagName.getText() === 'a') return ownText(child)
      return ' it '
    })
    .join('')
}

const wordsOf = (sentence: string) => sentence.match(/[\p{L}’'-]+/gu) ?? []

const files = ['src/ui', 'src/features', 'src/app/(site)'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name)),
)
const sentences = files.flatMap(sentencesIn)

it('speaks in sentences of at most 25 words', () => {
  expect(sentences.length).toBeGreaterThan(60)
  expect(sentences.filter((sentence) => wordsOf(sentence).length > MOST_WORDS)).toEqual([])
})

it('can be read with ease at ten', () => {
  const words = sentences.flatMap(wordsOf)
  const counts = {
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  }
  expect(fleschKincaid(counts) + 5).toBeLessThanOrEqual(OLDEST)
})
