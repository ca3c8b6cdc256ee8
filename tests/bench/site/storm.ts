import { signedIn } from './editor'
import { type Load, load } from './load'

const SECONDS = 8
/** A hub that has just read ten thousand documents is not at rest, nor is its code compiled for what is asked now. */
const WARM = 15
const ROUNDS = 2
const READ = 60

interface Storm {
  /** In turns, beginning and ending at rest: a machine is not as quick all the time. */
  rests: Load[]
  storms: Load[]
  published: number
}

/** The throughput of pages of every kind while one document a second is published, and at rest. */
export async function measureStorm(base: string): Promise<Storm> {
  const send = await signedIn(base)
  const { docs } = (await (
    await send('GET', '/api/guidance?where[slug][like]=bench-&limit=100&depth=0')
  ).json()) as { docs: { id: string; slug: string }[] }
  const read = docs.slice(0, READ).map(({ slug }) => `/guidance/${slug}`)
  const paths = ['/', '/case-studies', '/policies', '/guidance', '/topics', '/about', ...read]
  const options = { paths, seconds: SECONDS }
  await load(base, { paths, seconds: WARM })
  let published = 0
  let publishing: Promise<unknown> = Promise.resolve()
  const publish = () => {
    // Some of those that readers read, and others.
    const { id } = docs[(published * 7) % docs.length] ?? {}
    const title = `Bench guide, ${published++}`
    publishing = send('PATCH', `/api/guidance/${id}?depth=0`, { title, _status: 'published' }).then(
      (answer) => {
        if (!answer.ok) throw new Error(`A publish answered ${answer.status}`)
        return answer.text()
      },
    )
  }
  const rests = [await load(base, options)]
  const storms: Load[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const timer = setInterval(publish, 1000)
    storms.push(await load(base, options))
    clearInterval(timer)
    await publishing
    rests.push(await load(base, options))
  }
  return { rests, storms, published }
}
