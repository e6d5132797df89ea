import { area } from '../../src/contract/area'
import type { Noun } from '../_kernel/call'
import { leaders, units } from './leaders'
import { locate, search, tree } from './tree'

export const noun: Noun<typeof area> = {
  name: 'area',
  contract: area,
  actions: { tree, search, locate, leaders, units },
}
