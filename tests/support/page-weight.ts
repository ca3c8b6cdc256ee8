/** Kilobytes as sent, the bars of docs/design.md. */
const MOST = { HTML: 10, CSS: 15, JS: 5, 'JS with suggestions': 10, fonts: 35, 'all but pictures': 60 }

interface Part {
  url: string
  bytes: number
}

/** What of a public page weighs more than it may, or comes from where it must not: empty when it is well. */
export async function weightFaults(base: string, name: string, url: string): Promise<string[]> {
  const page = await fetched(`${base}${url}`)
  const styles = await parts(base, addresses(page.text, /<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href'))
  const scripts = await parts(base, addresses(page.text, /<script\b[^>]*\bsrc=[^>]*>/g, 'src'))
  const css = (await Promise.all(styles.map(({ url: style }) => fetched(style))))
    .map(({ text }) => text)
    .join('')
  const named = [...css.matchAll(/url\("?([^)"]+\.woff2)/g)].map(([, font]) => font ?? '')
  const fonts = await parts(base, [...new Set(named)])
  const suggests = /<input\b[^>]*\btype="search"/.test(page.text)
  const sum = (all: Part[]) => all.reduce((total, { bytes }) => total + bytes, 0)
  const weights: [keyof typeof MOST, number, Part[]][] = [
    ['HTML', page.bytes, []],
    ['CSS', sum(styles), styles],
    [suggests ? 'JS with suggestions' : 'JS', sum(scripts), scripts],
    ['fonts', sum(fonts), fonts],
    ['all but pictures', page.bytes + sum([...styles, ...scripts, ...fonts]), []],
  ]
  const heavy = weights
    .filter(([kind, bytes]) => bytes > MOST[kind] * 1024)
    .map(([kind, bytes, all]) => `${kind} ${kilobytes(bytes)}, ${MOST[kind]} KB allowed${namesOf(all)}`)
  return [...heavy, ...inlineFaults(page.text), ...foreign(base, page.text)].map(
    (fault) => `${name} (${url}): ${fault}`,
  )
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`

function namesOf(all: Part[]): string {
  return all.map(({ url, bytes }) => ` ${new URL(url).pathname} ${kilobytes(bytes)}`).join(',')
}

async function fetched(url: string): Promise<Part & { text: string }> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'br' } })
  const length = answer.headers.get('content-length')
  const text = await answer.text()
  if (length === null || (answer.status !== 200 && answer.status !== 404))
    throw new Error(`${url} answered ${answer.status} with length ${length}`)
  return { url, bytes: Number(length), text }
}

function parts(base: string, paths: string[]): Promise<Part[]> {
  return Promise.all(paths.map((path) => fetched(new URL(path, base).href)))
}

function addresses(html: string, tags: RegExp, attribute: 'href' | 'src'): string[] {
  const value = new RegExp(`\\b${attribute}="([^"]+)"`)
  return [...html.matchAll(tags)].flatMap(([tag]) => value.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? [])
}

function inlineFaults(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const inline = scripts.filter((each) => !/\bsrc=|ld\+json|speculationrules/.test(each))
  return [
    ...inline.map((each) => `an inline script <script${each}>`),
    ...(/<style\b/.test(html) ? ['an inline style sheet'] : []),
    ...(/<[a-z][^>]*\sstyle="/.test(html) ? ['an inline style'] : []),
    ...(/<[a-z][^>]*\son[a-z]+="/.test(html) ? ['an inline event handler'] : []),
  ]
}

/** What the browser would load from elsewhere; links that only a reader follows do not count. */
function foreign(base: string, html: string): string[] {
  const loading = [
    ...addresses(html, /<(?:script|img|source|iframe|video|audio|embed|input)\b[^>]*>/g, 'src'),
    ...addresses(html, /<link\b(?![^>]*\brel="(?:canonical|alternate)")[^>]*>/g, 'href'),
  ]
  return loading
    .filter(
      (address) => new URL(address, base).origin !== new URL(base).origin && !address.startsWith('data:'),
    )
    .map((address) => `loads ${address}`)
}
