import type { LetterContract } from '../../src/contract/letter'

/** What a person says with each action that names a letter, beside the letter, the version and the command. */
export const letterWire: Readonly<Partial<Record<keyof LetterContract, Readonly<Record<string, unknown>>>>> = {
  add: { text: '北门左边第二盏。' },
  'ask-back': { question: '是哪一盏灯？' },
  acknowledge: { text: '信收到了，这周内请人上门看。' },
  answer: { reply: '您好，问题已经查清，周五前修好，请您放心。' },
  forward: { text: '北门的路灯坏了三个月。' },
  recuse: { secretaryOf: 'd-e-2' },
  rate: { solved: 'yes', level: 'satisfied' },
  reopen: { reason: '灯又坏了。' },
  withdraw: {},
  'propose-publication': { text: '北门的路灯坏了。', reply: '已经换好。' },
  consent: { digest: '0'.repeat(64) },
  'refuse-consent': { digest: '0'.repeat(64) },
  publish: { digest: '0'.repeat(64) },
  unpublish: {},
  'save-draft': { draft: 0, text: '您好，' },
}
