import http from 'node:http'
import { signedIn } from './editor'

const READERS = 200

/** Milliseconds until each of 200 readers had a page that had just changed, sorted. Throws when one was refused. */
export async function readersOnExpiredPage(base: string): Promise<number[]> {
  const send = await signedIn(base)
  const answer = await send('GET', '/api/guidance?where[_status][equals]=published&limit=1&depth=0')
  const [guide] = ((await answer.json()) as { docs: { id: string; slug: string }[] }).docs
  if (!guide) throw new Error('There is no guidance')
  const saved = await send('PATCH', `/api/guidance/${guide.id}?depth=0`, {
    title: 'Bench now',
    _status: 'published',
  })
  await saved.text()
  const times = await Promise.all(
    Array.from({ length: READERS }, () => timed(`${base}/guidance/${guide.slug}`)),
  )
  return times.sort((a, b) => a - b)
}

function timed(url: string): Promise<number> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent: false }, (res) => {
        res.resume()
        res.on('end', () =>
          res.statusCode === 200
            ? resolve(performance.now() - start)
            : reject(new Error(`${url} answered ${res.statusCode}`)),
        )
      })
      .on('error', reject)
  })
}
