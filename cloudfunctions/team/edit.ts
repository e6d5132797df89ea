import { done } from '../../src/domain/result'
import type { TeamAction } from './action'
import { take } from './room'

export const edit: TeamAction<'edit'> = (call, said) =>
  take(call, 'edit', said, () =>
    done({ input: {}, columns: { name: said.name, what: said.what }, words: { text: `${said.name}\n${said.what}` } }),
  )
