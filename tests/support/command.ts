import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

type Variables = Record<string, string>

const RUN = 'scripts/run.mjs'

/** Runs a command of the hub, such as `backup`, in a process of its own. */
export function command(
  [name, ...args]: [string, ...string[]],
  variables: Variables,
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, ...variables }
  return new Promise((resolve) => {
    execFile(process.execPath, [RUN, name, ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    )
  })
}

/** Starts a command and kills it as soon as it prints `line`. Gives all that it had printed. */
export async function killedAt(line: RegExp, name: string, variables: Variables): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [RUN, name], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const printed: string[] = []
  if (child.stdout)
    createInterface(child.stdout).on('line', (each) => {
      printed.push(each)
      if (line.test(each)) child.kill('SIGKILL')
    })
  await new Promise((resolve) => child.once('close', resolve))
  return printed
}
