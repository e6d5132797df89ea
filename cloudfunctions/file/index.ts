import { file } from '../../src/contract/file'
import type { Noun } from '../_kernel/call'
import { drop } from './drop'
import { keep } from './keep'

export const noun: Noun<typeof file> = { name: 'file', contract: file, actions: { keep, drop } }
