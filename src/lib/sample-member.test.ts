import { expect, it } from 'vitest'
import { isThisMachine } from './sample-member'

it.each([
  ['http://localhost:3000', true],
  ['http://127.0.0.1:8080', true],
  ['http://hub.localhost', true],
  ['http://[::1]:3000', true],
  ['https://hub.example.org', false],
  ['http://localhost.example.org', false],
  ['http://notlocalhost', false],
  ['http://192.168.0.4:3000', false],
  ['http://127.0.0.1.example.org', false],
])('%s is of this machine alone: %s', (url, is) => expect(isThisMachine(url)).toBe(is))
