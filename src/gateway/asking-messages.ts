/** What WeChat answered for each template; an empty list when nothing was asked. */
export type MessageAnswers = readonly {
  readonly template: string
  readonly answer: 'accept' | 'reject' | 'ban' | 'filter'
}[]

/** Asks whether messages may come. Only on a tap, and with nothing awaited before it. Never rejects. */
export type AskMessages = (templates: readonly string[]) => Promise<MessageAnswers>
