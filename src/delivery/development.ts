import { contentState } from '@/feed/epoch'
import type { Delivery } from './create-delivery'
import { answerHealth } from './health'
import type { Handler } from './render'

/** While developing Next answers everything itself; only health is ours. */
export function createDevelopmentDelivery(handler: Handler): Delivery {
  return {
    refuse: () => false,
    close: () => undefined,
    handle(req, res) {
      if (!answerHealth(res, (req.url ?? '').split('?', 1)[0] ?? '', contentState())) void handler(req, res)
    },
  }
}
