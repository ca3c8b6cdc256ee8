import type { SignIn } from './first-run'

interface Ready {
  url: string
  publicUrl: string
  /** False: a worker, at whose address there is nothing to read. */
  servesPages: boolean
  seconds: number
  /** False: it runs, and something that it needs does not answer. */
  ready: boolean
  signIn: SignIn | undefined
  /** File that holds the first administrator's sign-in. */
  kept: string | undefined
}

/** Tells where the hub is and how to get in. */
export function announce({ url, publicUrl, servesPages, seconds, ready, signIn, kept }: Ready): void {
  const lines = [`The hub ${ready ? 'is ready' : 'runs and is not ready'} after ${seconds.toFixed(1)} s`]
  if (servesPages) lines.push(`  Site   ${url}`, `  Admin  ${url}/admin`)
  else lines.push(`  A worker: it serves no pages; its health is at ${url}/health/ready`)
  if (publicUrl !== url) lines.push(`  Readers reach the site at ${publicUrl}`)
  lines.push(...(signIn ? signInLines(signIn, url, kept) : []))
  if (!signIn && kept) lines.push(`  The first administrator's sign-in is in ${kept}`)
  console.log(lines.join('\n'))
}

function signInLines({ email, password, sample }: SignIn, url: string, kept: string | undefined): string[] {
  if (!password) return [`  Sign in as ${email} with the password of HUB_ADMIN_PASSWORD`]
  return [
    `  Sign in as  ${email}`,
    `  Password    ${password}`,
    `  Kept in ${kept}; change it after signing in`,
    ...(sample
      ? [
          `  A member’s account, of an invented employer: ${url}/account`,
          `  Sign in as  ${sample.email}`,
          `  Password    ${sample.password}`,
        ]
      : []),
  ]
}
