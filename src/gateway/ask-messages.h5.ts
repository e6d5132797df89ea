import type { AskMessages } from './asking-messages'

/** The web has no WeChat messages: it asks nothing. */
export const canAskMessages = false

export const askMessages: AskMessages = () => Promise.resolve([])
