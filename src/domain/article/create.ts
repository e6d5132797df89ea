import { nobody } from '../law/recusal'
import type { Actor } from '../person/actor'
import { done, refuse, type Result } from '../result'
import type { Article } from './article'
import { mayWrite } from './may'

/** The road `create`: a first edition, which is a draft whoever writes it. */
export const create = (actor: Actor, id: string, areaPath: readonly string[]): Result<Article> =>
  mayWrite(actor, areaPath)
    ? done({
        id,
        version: 1,
        state: 'draft',
        areaPath,
        edition: 1,
        liveEdition: null,
        pendingAuthors: [actor.personId],
        requesterId: null,
        recusal: nobody,
      })
    : refuse('not-yours')
