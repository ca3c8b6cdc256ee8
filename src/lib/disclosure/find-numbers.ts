import { excerpt } from './find-words'
import { type Finding, findingKey, type Passage } from './finding'
import { exactSizes, smallNumbers } from './small-numbers'

const MAILBOX = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

function smallNumbersIn({ path, label, text }: Passage): Finding[] {
  return smallNumbers(text).map(({ phrase, instead }) => ({
    key: findingKey('small-number', path, phrase),
    kind: 'small-number',
    path,
    where: label,
    message: `“${excerpt(text, text.indexOf(phrase), phrase.length)}” counts fewer than ten people. Colleagues may know who “${phrase}” are.`,
    mends: [{ do: 'rename', words: phrase, instead }],
    stops: true,
  }))
}

function exactSizesIn({ path, label, text }: Passage): Finding[] {
  return exactSizes(text).map((phrase) => ({
    key: findingKey('exact-size', path, phrase),
    kind: 'exact-size',
    path,
    where: label,
    message: `“${phrase}” tells how many people the employer has. Say it as a band, as the field “Size of the organisation” does.`,
    mends: [],
    stops: true,
  }))
}

function contactsIn({ path, label, text }: Passage): Finding[] {
  return [...new Set([...text.matchAll(MAILBOX)].map(([mailbox]) => mailbox))].map((mailbox) => ({
    key: findingKey('contact', path, mailbox),
    kind: 'contact',
    path,
    where: label,
    message: `“${mailbox}” is a mailbox. Its part after the @ names whoever it belongs to.`,
    mends: [{ do: 'rename', words: mailbox, instead: 'the hub’s hosts' }],
    stops: true,
  }))
}

/** Counts below ten near people, exact sizes, mailboxes. */
export function findNumbers(passages: Passage[]): Finding[] {
  return passages.flatMap((passage) => [
    ...smallNumbersIn(passage),
    ...exactSizesIn(passage),
    ...contactsIn(passage),
  ])
}
