import { once } from 'node:events'
import { createServer } from 'node:net'
import { Refusal } from '@/config/refusal'
import { portTaken } from './refusal-in'

/** Throws a one-line `Refusal` when the hub could not listen: better known before the long steps than after. */
export async function checkPort(port: number, host: string | undefined): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    throw new Refusal(whyNot(error as NodeJS.ErrnoException, port, host))
  }
  await new Promise((resolve) => probe.close(resolve))
}

function whyNot({ code }: NodeJS.ErrnoException, port: number, host = 'this machine'): string {
  if (code === 'EADDRINUSE') return portTaken(port)
  if (code === 'EACCES') return `Port ${port} needs special rights. Set PORT to a number above 1023.`
  return `The hub cannot listen on ${host} (${code}). Check HOST.`
}
