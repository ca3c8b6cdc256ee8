import { beforeEach, describe, expect, test } from 'vitest'
import { noteMovement } from '@/feed/epoch'
import { doNotKeep } from '@/lib/render-notes'
import { noteAsked, noteFound } from '@/lib/render-reads'
import { answerHtml, answerSlowly, servedDelivery, settle } from '../../tests/support/served-delivery'

const delivery = servedDelivery()

describe('a public page', () => {
  test('is rendered once for 200 readers at a time', async () => {
    delivery.site = answerSlowly
    const answers = await Promise.all(Array.from({ length: 200 }, () => delivery.call('/guidance')))
    expect(answers.every(({ status, text }) => status === 200 && text.includes('Guidance'))).toBe(true)
    expect(delivery.renders).toEqual(['GET /guidance'])
  })

  test('is rendered again when content has moved, also by those who come during an older render', async () => {
    await delivery.call('/guidance')
    delivery.content.epoch += 1
    delivery.site = answerSlowly
    const older = delivery.call('/guidance')
    await new Promise((resolve) => setTimeout(resolve, 5))
    delivery.content.epoch += 1
    await Promise.all([older, delivery.call('/guidance')])
    expect(delivery.renders).toHaveLength(3)
    await delivery.call('/guidance')
    expect(delivery.renders).toHaveLength(3)
  })

  describe('made from one document', () => {
    const change = (id: string) =>
      noteMovement(delivery.content, {
        documents: [{ collection: 'guidance', id, now: {} }],
        records: ['guidance'],
      })

    beforeEach(async () => {
      delivery.site = async (req, res) => {
        noteAsked('guidance', { slug: { equals: 'a' } })
        noteFound('1')
        answerHtml(req, res)
      }
      await delivery.call('/guidance/a')
    })

    test('outlives changes of others, and not its own', async () => {
      change('2')
      change('3')
      await delivery.call('/guidance/a')
      expect(delivery.renders).toHaveLength(1)
      change('1')
      await delivery.call('/guidance/a')
      expect(delivery.renders).toHaveLength(2)
    })

    test('goes when it is not known what has changed', async () => {
      noteMovement(delivery.content)
      await delivery.call('/guidance/a')
      expect(delivery.renders).toHaveLength(2)
      for (let i = 0; i < 600; i++) change('2')
      await delivery.call('/guidance/a')
      expect(delivery.renders).toHaveLength(3)
    })

    test('is not kept when it shows a collection that nobody follows', async () => {
      delivery.content.followed = new Set(['policies'])
      change('1')
      await delivery.call('/guidance/a')
      await delivery.call('/guidance/a')
      expect(delivery.renders).toHaveLength(3)
    })

    test('stands in after changes of others while MongoDB is away, and not after its own', async () => {
      change('2')
      delivery.content.mongo = 'down'
      expect((await delivery.call('/guidance/a')).status).toBe(200)
      change('1')
      expect((await delivery.call('/guidance/a')).status).toBe(503)
    })

    test('whose render is under way is waited for after a change of others, and made again after its own', async () => {
      const during = async (id: string) => {
        change('1')
        const made = delivery.site
        delivery.site = async (req, res) => {
          await settle()
          await made(req, res)
        }
        delivery.renders.length = 0
        const first = delivery.call('/guidance/a')
        await new Promise((resolve) => setTimeout(resolve, 5))
        change(id)
        await Promise.all([first, delivery.call('/guidance/a'), delivery.call('/guidance/a')])
        return delivery.renders.length
      }
      expect(await during('2')).toBe(1)
      expect(await during('1')).toBe(2)
    })
  })

  test('is not kept while changes are not followed', async () => {
    delivery.content.following = false
    await delivery.call('/guidance')
    await delivery.call('/guidance')
    expect(delivery.renders).toHaveLength(2)
  })

  test('is not kept when the page says so', async () => {
    delivery.site = (req, res) => {
      doNotKeep()
      answerHtml(req, res)
    }
    await delivery.call('/search?q=a')
    await delivery.call('/search?q=a')
    await delivery.call('/search?q=a')
    expect(delivery.renders).toHaveLength(3)
  })

  test('is kept with a query only from the second reader on', async () => {
    for (let i = 0; i < 4; i++) await delivery.call('/search?q=abuse&_rsc=x')
    expect(delivery.renders).toEqual(['GET /search?q=abuse', 'GET /search?q=abuse'])
  })

  test('hears nothing of the reader', async () => {
    await delivery.call('/guidance?_rsc=1', {
      headers: {
        rsc: '1',
        'next-router-prefetch': '1',
        cookie: 'theme=dark',
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'accept-language': 'fr',
        'user-agent': 'somebody',
      },
    })
    expect(delivery.renders).toEqual(['GET /guidance'])
    expect(Object.keys(delivery.seen[0] ?? {}).sort()).toEqual([
      'accept',
      'host',
      'user-agent',
      'x-forwarded-host',
      'x-forwarded-proto',
    ])
    expect(delivery.seen[0]).toMatchObject({ host: 'hub.example.org', 'x-forwarded-host': 'hub.example.org' })
  })

  test('that sets a cookie is given to this reader and not kept', async () => {
    delivery.site = (req, res) => {
      res.setHeader('set-cookie', 'a=b')
      answerHtml(req, res)
    }
    await delivery.call('/guidance')
    await delivery.call('/guidance')
    expect(delivery.renders).toHaveLength(2)
  })

  test('that is gone is gone from what is kept', async () => {
    await delivery.call('/guidance/a')
    delivery.content.epoch += 1
    delivery.site = (req, res) => {
      res.statusCode = 404
      answerHtml(req, res)
    }
    expect((await delivery.call('/guidance/a')).status).toBe(404)
    delivery.content.mongo = 'down'
    expect((await delivery.call('/guidance/a')).status).toBe(404)
  })
})
