import { signedIn } from './editor'
import { type Load, load } from './load'

const SECONDS = 12
const READ = 60

/** The throughput of pages of every kind at rest, and while one document a second is published. */
export async function measureStorm(base: string): Promise<{ rest: Load; storm: Load; published: number }> {
  const send = await signedIn(base)
  const { docs } = (await (
    await send('GET', '/api/guidance?where[slug][like]=bench-&limit=100&depth=0')
  ).json()) as { docs: { id: string; slug: string }[] }
  const read = docs.slice(0, READ).map(({ slug }) => `/guidance/${slug}`)
  const paths = ['/', '/case-studies', '/policies', '/guidance', '/topics', '/about', ...read]
  const options = { paths, seconds: SECONDS }
  const rest = await load(base, options)
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
  return { rest, storm, published }
}
