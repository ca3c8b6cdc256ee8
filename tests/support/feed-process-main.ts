import { onEpoch } from '@/feed/epoch'
import { startTestFeed } from './content-feed'

const [folder = '', watched = ''] = process.argv.slice(2)
const feed = await startTestFeed({ folder })
onEpoch(async () => {
  const [hit] = await feed.find(watched)
  process.stdout.write(`seen ${hit?.title ?? 'nothing'}\n`)
})
process.stdout.write('following\n')
