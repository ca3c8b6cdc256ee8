import { inflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { allFiles } from '.'
import { patternImage } from './pattern-image'
import { runsOf } from './runs'

/** One file of a zip, found by its local header. Enough for the archives that this suite makes itself. */
function unzipped(zip: Buffer, name: string): string {
  const central = zip.indexOf(Buffer.from(name), zip.indexOf(Buffer.from('PK\x01\x02', 'latin1'))) - 46
  const size = zip.readUInt32LE(central + 20)
  const local = zip.readUInt32LE(central + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  return inflateRawSync(zip.subarray(start, start + size)).toString('utf8')
}

const word = allFiles().find(({ filename }) => filename === 'strathmarran-domestic-abuse-policy.docx')

it('writes Word documents with a title, British English and real headings and lists', async () => {
  const zip = (await word?.bytes()) ?? Buffer.alloc(0)
  const body = unzipped(zip, 'word/document.xml')
  expect(body).toContain('<w:pStyle w:val="Heading1"/>')
  expect(body).toContain('<w:pStyle w:val="Heading2"/>')
  expect(body).toContain('<w:numPr>')
  expect(body).toContain('Illustrative example')
  expect(unzipped(zip, 'word/styles.xml')).toContain('w:val="en-GB"')
  expect(unzipped(zip, 'docProps/core.xml')).toContain(
    'Domestic abuse policy for all staff, Strathmarran Council',
  )
})

it('draws the same picture for the same key and another for another', async () => {
  const [first, again, other] = await Promise.all(
    ['image-roster-weave', 'image-roster-weave', 'image-shift-weave'].map((key) => patternImage(key).bytes()),
  )
  expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true)
  expect(first?.equals(other ?? Buffer.alloc(0))).toBe(false)
  expect(await sharp(first).metadata()).toMatchObject({ format: 'png', width: 1200, height: 800 })
})

it('keeps the words of a link to another sample, and the address of one to the web', () => {
  const text = (value: string) => ({ type: 'text' as const, value })
  expect(
    runsOf([
      { type: 'link', url: 'guidance:safety', children: [text('inside')] },
      { type: 'link', url: 'https://www.acas.org.uk', children: [text('outside')] },
    ]),
  ).toEqual([
    { text: 'inside', bold: false, italic: false },
    { text: 'outside', bold: false, italic: false, href: 'https://www.acas.org.uk' },
  ])
})
