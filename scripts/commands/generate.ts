import { generated } from '../boot/generated'
import { optionsOf } from '../boot/options'

const HELP = `usage: npm run generate

Writes what is derived from the model: src/payload-types.ts and the admin's import map. Needs no database.`

export async function main(args: string[]) {
  optionsOf(HELP, args, {})
  const { changed } = await generated({ keep: true })
  console.log(changed.length > 0 ? `Wrote ${changed.join(' and ')}` : 'Everything generated is up to date')
}
