import { signedIn } from './site/editor'

const lexical = (text: string) => ({
  root: {
    ...{ type: 'root', version: 1, format: '', indent: 0, direction: 'ltr' },
    children: [
      {
        ...{ type: 'paragraph', version: 1, format: '', indent: 0, direction: 'ltr' },
        children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
      },
    ],
  },
})

/** Milliseconds from a save being sent until it is on the page and in search, for `times` saves, sorted. */
export async function timesUntilVisible(base: string, times: number): Promise<number[]> {
  const send = await signedIn(base)
  const made = await send('POST', '/api/guidance', {
    title: 'Bench zqstart',
    summary: 'How long a save takes to be public.',
    body: lexical('One paragraph.'),
    _status: 'published',
  })
  const { id, slug } = (await made.json()).doc as { id: string; slug: string }
  const all: number[] = []
  for (let n = 0; n < times; n++) {
    const word = `zq${Math.random()
      .toString(36)
      .replace(/[^a-z]/g, '')}`
    const start = performance.now()
    const save = send('PATCH', `/api/guidance/${id}?depth=0`, {
      title: `Bench ${word}`,
      _status: 'published',
    })
    await Promise.all([
      until(`${base}/guidance/${slug}`, (text) => text.includes(word)),
      until(`${base}/search.json?q=${word}`, (text) => text.includes(`"/guidance/${slug}`)),
    ])
    all.push(performance.now() - start)
    await (await save).text()
  }
  await send('DELETE', `/api/guidance/${id}`)
  return all.sort((a, b) => a - b)
}

async function until(url: string, test: (text: string) => boolean): Promise<void> {
  const limit = performance.now() + 10_000
  while (!test(await (await fetch(url)).text())) {
    if (performance.now() > limit) throw new Error(`${url} did not show the save in 10 s`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
