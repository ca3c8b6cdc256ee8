import { execFile } from 'node:child_process'

export interface Ran {
  ok: boolean
  /** Standard output and standard error. */
  output: string
}

/** Runs a program to its end. Never throws: a program that is missing or too slow is `ok: false`. */
export function run(program: string, args: string[], seconds = 600): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { timeout: seconds * 1000, maxBuffer: 20_000_000 }
    execFile(program, args, options, (error, stdout, stderr) => {
      const reason = error && !stdout && !stderr ? error.message : ''
      resolve({ ok: error === null, output: `${stdout}${stderr}${reason}`.trim() })
    })
  })
}

export const lastLine = (output: string) => output.split('\n').at(-1)?.trim() ?? ''
export const isRoot = () => process.getuid?.() === 0

/** Installs system packages when that needs nobody's password; false when it could not be done. */
export async function aptInstall(packages: string[]): Promise<boolean> {
  if (!isRoot()) return false
  const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  if ((await install()).ok) return true
  await run('apt-get', ['update'])
  return (await install()).ok
}
