import { done } from '../../src/domain/result'
import { mask } from '../../src/domain/text/mask'
import { canonical, sha256 } from '../_kernel/chain'
import type { LetterAction } from './action'
import { take } from './take'

/** The words that could become public, masked whatever was sent. The consent is to them and to no others. */
export const proposePublication: LetterAction<'propose-publication'> = (call, said) =>
  take(call, 'propose-publication', said, () => {
    const [text, reply] = [mask(said.text), mask(said.reply)]
    const digest = sha256(canonical([text, reply]))
    return done({
      input: { digest },
      columns: { public_text: text, public_reply: reply },
      words: { data: { digest } },
    })
  })
