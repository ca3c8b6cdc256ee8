/** Ends the process with one line for the person at the terminal. */
export function refuse(message) {
  process.stderr.write(`${message.replace(/\s*\n\s*/g, ' ')}\n`)
  process.exit(1)
}
