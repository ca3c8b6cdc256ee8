import { expect, it } from 'vitest'
import { queueFor } from './queue'
import type { IndexThread } from './thread'

/** A thread that answers what it was asked when the test lets it. */
function slowThread() {
  const asked: string[][] = []
  const open: (() => void)[] = []
  const thread = {
    ask: async (_verb: string, ids: string[]) => {
      asked.push(ids)
      await new Promise<void>((resolve) => open.push(resolve))
      return new Set(ids)
    },
    stop: async () => undefined,
  } as unknown as IndexThread
  const letOne = async () => {
    open.shift()?.()
    await new Promise(setImmediate)
  }
  return { thread, asked, letOne }
}

it('gives the oldest question to the first thread that is free', async () => {
  const [one, two] = [slowThread(), slowThread()]
  const queue = queueFor([one.thread, two.thread])
  const answers = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => queue.ask('knows', [id]))
  expect([one.asked, two.asked]).toEqual([
    [['a'], ['c']],
    [['b'], ['d']],
  ])
  await two.letOne()
  await two.letOne()
  expect(two.asked.flat()).toEqual(['b', 'd', 'e', 'f'])
  for (let n = 0; n < 2; n++) await Promise.all([one.letOne(), two.letOne()])
  expect((await Promise.all(answers)).map((set) => [...set])).toEqual(
    ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [id]),
  )
})

it('asks once what is asked again while it waits, and anew what a thread already has', async () => {
  const { thread, asked, letOne } = slowThread()
  const queue = queueFor([thread])
  const taken = queue.ask('knows', ['a'])
  void queue.ask('knows', ['b'])
  const waits = queue.ask('knows', ['c'])
  expect(queue.ask('knows', ['c'])).toBe(waits)
  expect(queue.ask('knows', ['a'])).not.toBe(taken)
  for (let n = 0; n < 4; n++) await letOne()
  expect(asked).toEqual([['a'], ['b'], ['c'], ['a']])
})
