import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run seed:remove

Deletes the sample content with its versions and files, and nothing else: a sample that an editor has made their own
stays. Works while the hub is running.`

export async function main(args: string[]) {
  optionsOf(HELP, args, {})
  await withPayload(async (payload, { log }) => {
    const { removeSample } = await import('@/seed/index')
    const { removed } = await removeSample(payload, { log })
    log(`Sample content: ${removed} removed`)
  })
}
