import { done } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import type { ServiceAction } from './action'
import { takePledge } from './pledge-room'

/** 述职: public, so it is masked as the public reads it before it is stored. */
export const report: ServiceAction<'report'> = (call, said) =>
  takePledge(call, 'report', said, () => {
    const text = mask(said.text)
    return done({ input: {}, columns: { report: text, reported_at: new Date(call.at) }, words: { text } })
  })
