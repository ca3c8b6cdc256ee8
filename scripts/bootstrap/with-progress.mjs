import { spawn } from 'node:child_process'

/**
 * Runs a long step as a child process until it ends or `signal` stops it, and says every few seconds that it is
 * still going. `onLine` gets each line that it prints.
 * Resolves to `{ code, output }`; never rejects.
 */
export function withProgress(what, program, args, { env, signal, onLine, everySeconds = 10 } = {}) {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const child = spawn(program, args, { env, signal, stdio: ['ignore', 'pipe', 'pipe'] })
  const clock = setInterval(() => process.stdout.write(`  … ${what}, ${seconds()} s\n`), everySeconds * 1000)
  let output = ''
  const keep = (chunk) => {
    output += chunk
    for (const line of String(chunk).split('\n')) if (line.trim()) onLine?.(line.trimEnd())
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((resolve) => {
    const end = (code, extra = '') => {
      clearInterval(clock)
      resolve({ code, output: output + extra, seconds: seconds() })
    }
    child.on('error', (error) => end(1, error.message))
    child.on('close', (code) => end(code ?? 1))
  })
}
