import type { KnowledgeContract } from '../../src/contract/knowledge'
import type { Action } from '../_kernel/call'

export type KnowledgeAction<A extends keyof KnowledgeContract> = Action<KnowledgeContract, A>
