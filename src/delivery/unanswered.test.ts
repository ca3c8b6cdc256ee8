import { expect, test } from 'vitest'
import { noteUnanswered } from '@/lib/render-notes'
import { tallyOfProcess } from '@/unanswered/tally-of-process'
import { answerHtml, servedDelivery } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

test('a page that found nothing is counted for each reader who gets it, kept or not, and not for heads and 304s', async () => {
  delivery.site = (req, res) => {
    noteUnanswered('shared parental leave')
    answerHtml(req, res)
  }
  const ask = async (times: number, options = {}) => {
    for (let n = 0; n < times; n++) await delivery.call('/search?q=x', options)
  }
  const due = () => tallyOfProcess().due()
  const { headers } = await delivery.call('/search?q=x')
  await ask(3)
  await ask(3, { method: 'HEAD' })
  await ask(3, { headers: { 'if-none-match': headers.etag } })
  expect(due()).toEqual([])
  await ask(1)
  expect(due()).toEqual([
    { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), words: 'shared parental leave', more: 5 },
  ])
  expect(delivery.renders.length).toBeLessThan(5)
})
