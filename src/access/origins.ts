/**
 * Where requests with a session may come from: the public address alone. While it is not set the hub is being tried
 * on this machine, which has two names.
 */
export function trustedOrigins(publicUrl: string | undefined, port: number): string[] {
  return publicUrl ? [publicUrl] : [`http://localhost:${port}`, `http://127.0.0.1:${port}`]
}
