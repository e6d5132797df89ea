import { catalogue } from '../../src/contract/catalogue'
import type { Noun } from '../_kernel/call'
import { categories } from './categories'
import { match } from './match'

export const noun: Noun<typeof catalogue> = { name: 'catalogue', contract: catalogue, actions: { categories, match } }
