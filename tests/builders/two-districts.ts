import { openEmbedded, type Opened } from './engine'

type Cloud = typeof import('./cloud')
type Mailbox = typeof import('./mailbox')

/** A district of its own engine, and functions of their own that speak to it and to no other. */
export interface Side {
  readonly cloud: Cloud
  readonly mailbox: Mailbox
  readonly opened: Opened
}

/** The functions find their database by the environment, at their first statement: asked once, they keep it. */
export const openSide = async (): Promise<Side> => {
  const opened = await openEmbedded()
  let side: Side | undefined
  await jest.isolateModulesAsync(async () => {
    const cloud = await import('./cloud')
    const mailbox = await import('./mailbox')
    process.env.DATABASE_URL = opened.url
    await cloud.callAs('zhao', 'area', 'tree', {})
    side = { cloud, mailbox, opened }
  })
  if (!side) throw new Error('the functions could not be loaded')
  return side
}
