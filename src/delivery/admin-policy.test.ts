import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import { adminPolicy } from './admin-policy'

const policyOf = (headers: IncomingMessage['headers'] = {}) => {
  const req = { headers } as IncomingMessage
  const [, policy = ''] = adminPolicy(req)
  return { policy, told: req.headers['content-security-policy'] }
}

it('runs inline scripts by a nonce of this one answer alone, which Next is told', () => {
  const [one, other] = [policyOf(), policyOf({ 'content-security-policy': "script-src 'nonce-mine'" })]
  expect(one.policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{24}';/)
  expect(one.policy).not.toBe(other.policy)
  expect(other.told).toBe(other.policy)
  expect(one.policy).not.toMatch(/script-src[^;]*unsafe|https?:|\*/)
})

it('knows the styles that the installed packages bring', () => {
  const source = readFileSync('node_modules/sonner/dist/index.mjs', 'utf8')
  const styles = /\(`(:where\(html[^`]+)`\)/.exec(source) ?? /__insertCSS\(("(?:[^"\\]|\\.)*")\)/.exec(source)
  const text = styles?.[1]?.startsWith('"') ? JSON.parse(styles[1]) : styles?.[1]
  expect(policyOf().policy).toContain(createHash('sha256').update(String(text)).digest('base64'))
})
