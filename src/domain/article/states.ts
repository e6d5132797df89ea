/** The states of an article of the knowledge base (知识). */
export const states = ['draft', 'published', 'retired'] as const
export type State = (typeof states)[number]
