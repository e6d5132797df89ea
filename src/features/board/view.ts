import type { BoardContract } from '../../contract/board'
import type { Answer, Said } from '../../contract/row'

/** A post as everybody, its author or a moderator reads it; its card; what waits for a moderator. */
export type PostView = Answer<BoardContract, 'open'>
export type PostCard = Answer<BoardContract, 'list'>['items'][number]
export type QueuePost = Answer<BoardContract, 'queue'>['items'][number]
export type QueueReply = Answer<BoardContract, 'reply-queue'>['items'][number]
export type Reply = PostView['firstReplies']['items'][number]
export type PublicTicket = NonNullable<PostCard['ticket']>
export type Posted = Answer<BoardContract, 'post'>
export type ChosenName = Said<BoardContract, 'post'>['name']
