import { signedIn } from './editor'
import { type Load, load } from './load'

const SECONDS = 12
const READ = 60

interface Storm {
  before: Load
  storm: Load
  after: Load
  published: number
}

/** The throughput of pages of every kind while one document a second is published, and at rest before and after. */
export async function measureStorm(base: string): Promise<Storm> {
  const send = await signedIn(base)
  const { docs } = (await (
    await send('GET', '/api/guidance?where[slug][like]=bench-&limit=100&depth=0')
  ).json()) as { docs: { id: string; slug: string }[] }
  const read = docs.slice(0, READ).map(({ slug }) => `/guidance/${slug}`)
  const paths = ['/', '/case-studies', '/policies', '/guidance', '/topics', '/about', ...read]
  const options = { paths, seconds: SECONDS }
  const before = await load(base, options)
  let published = 0
  let publishing: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    // Some of those that readers read, and others.
    const { id } = docs[(published * 7) % docs.length] ?? {}
    const title = `Bench guide, ${published++}`
    publishing = send('PATCH', `/api/guidance/${id}?depth=0`, { title, _status: 'published' }).then(
      (answer) => {
        if (!answer.ok) throw new Error(`A publish answered ${answer.status}`)
        return answer.text()
      },
    )
  }, 1000)
  const storm = await load(base, options)
  clearInterval(timer)
  await publishing
  return { before, storm, after: await load(base, options), published }
}
