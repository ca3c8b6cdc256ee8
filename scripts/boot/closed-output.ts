/**
 * Lets the hub live on when whoever read its output is gone (`npm start | head`, a supervisor that died). Without it
 * each line that cannot be written is an error, which is written too: a process that does nothing else.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
