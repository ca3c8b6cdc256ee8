import { expect, test } from 'vitest'
import { afterError } from './after-error'

const answer = (error: Error) =>
  afterError({ error, result: { errors: [{ message: error.message }] } } as never)

/** As a bundle has it: the framework does not know its class. */
const fault = (more: object) => Object.assign(new Error('Something is missing.'), { status: 400, ...more })

test('which fields are at fault is told, whichever copy of a class says so', async () => {
  const data = { errors: [{ path: 'summary', message: 'It is required.' }] }
  expect(await answer(fault({ isPublic: true, data }))).toEqual({
    response: { errors: [{ message: 'Something is missing.', data }] },
  })
})

test('what is not for everybody is not told', async () => {
  const told = await answer(fault({ isPublic: false, data: { secret: 1 } }))
  expect(JSON.stringify(told)).not.toContain('secret')
})
