import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Refusal } from '@/config/refusal'

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * The options and arguments of a command; `--help` prints `help` and ends the process.
 * Throws a `Refusal` for an option that the command does not have.
 */
export function optionsOf<const T extends Options>(help: string, args: string[], options: T) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(help)
    process.exit(0)
  }
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    const [problem] = (error as Error).message.split('. ')
    throw new Refusal(`${problem?.replace(/\.$/, '')}; --help tells what there is.`)
  }
}
