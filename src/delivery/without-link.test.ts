import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isLink, withoutLink } from './without-link'

const APP = path.resolve(import.meta.dirname, '../app')

const addresses = readdirSync(APP, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) =>
    `/${path.relative(APP, path.join(entry.parentPath, entry.name))}`.replace(/\/\([^/]+\)/g, ''),
  )

it('leaves out the token of every page that has one', () => {
  const secret = addresses.filter((address) => address.includes('[token]'))
  expect(secret.length).toBeGreaterThan(4)
  for (const address of secret) {
    const told = withoutLink(address.replace('[token]', 'q7Zk-secret'))
    expect(isLink(address), address).toBe(true)
    expect(told, address).not.toContain('q7Zk-secret')
    expect(address).toContain(told.replace('/…', ''))
  }
})

it('tells every other page by its name', () => {
  expect(withoutLink('/case-studies/flexible-shifts')).toBe('/case-studies/flexible-shifts')
  expect(withoutLink('/account/steps')).toBe('/account/steps')
  for (const path of ['/account', '/account/steps', '/account/new-password', '/sign-off'])
    expect([path, isLink(path)]).toEqual([path, false])
})
