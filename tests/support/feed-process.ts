import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** Lexical's files for Node can hang on import; see scripts/bootstrap/plain-lexical.mjs. */
const PLAIN_LEXICAL = ['-C', 'production']

/** Another process of the hub: a feed on the same database and index folder. */
export interface FeedProcess {
  /** What its index gave for the word that it watches, at each move of its epoch. */
  seen: string[]
  kill(): Promise<void>
}

/** Starts a feed as its own process and resolves once it follows. At each epoch it looks for `watched`. */
export async function startFeedProcess(folder: string, watched: string): Promise<FeedProcess> {
  const child: ChildProcess = spawn(
    process.execPath,
    [...PLAIN_LEXICAL, '--import', 'tsx', 'tests/support/feed-process-main.ts', folder, watched],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const seen: string[] = []
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The feed process ended with ${code}.`)))
    if (!child.stdout) return reject(new Error('The feed process has no output.'))
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'following') resolve()
      else if (line.startsWith('seen ')) seen.push(line.slice(5))
    })
  })
  return {
    seen,
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
