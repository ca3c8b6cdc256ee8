import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ContentState, contentState } from '@/feed/epoch'
import type { Delivery } from './create-delivery'
import { answerHealth } from './health'
import { type Refusal, sendRefusal } from './refusal'

const NO_PAGES: Refusal = {
  status: 503,
  message:
    'This process serves no pages: it only follows content and keeps the search indexes (HUB_ROLE=worker).',
}

/** For a process that works behind those that serve: it says how it is, and refuses everything else. */
export function createWorkerDelivery(content: ContentState = contentState()): Delivery {
  const answer = (req: IncomingMessage, res: ServerResponse) => {
    if (!answerHealth(res, (req.url ?? '').split('?', 1)[0] ?? '', content)) sendRefusal(res, NO_PAGES)
  }
  return {
    handle: answer,
    refuse: (req, res) => {
      answer(req, res)
      return true
    },
    close: () => undefined,
  }
}
