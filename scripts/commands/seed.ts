import { withPayload } from '../boot/for-command'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run seed

Loads the sample content. Run again it completes and renews what is there and leaves alone what an editor has
touched. Works while the hub is running. npm run seed:remove takes the sample content away.`

export async function main(args: string[]) {
  optionsOf(HELP, args, {})
  await withPayload(async (payload, { log }) => {
    const { seedSample } = await import('@/seed/index')
    const { created, updated, unchanged } = await seedSample(payload, { log })
    log(`Sample content: ${created} created, ${updated} renewed, ${unchanged} left as they are`)
  })
}
