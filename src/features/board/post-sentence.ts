import { sayDay, sayDue, spaced } from '../../words/time'
import type { PostCard, PublicTicket } from './view'

type Said = Pick<PostCard, 'state' | 'ending' | 'due' | 'answeredBy' | 'ticket'>

/** How the ticket stands that a post became, as everybody may know it. */
export const ticketSentence = (ticket: PublicTicket, now: number): string => {
  const by = ticket.due === null ? '' : `，最晚 ${sayDue(Date.parse(ticket.due), now)}`
  if (ticket.refused) return `工单没有受理，可以去这里办：${ticket.refused.instead}`
  if (ticket.answer) return `${ticket.unit ?? '承办单位'} ${sayDay(Date.parse(ticket.answer.at), now)}办好答复了。`
  switch (ticket.state) {
    case 'submitted':
    case 'need-info':
    case 'accepted':
      return spaced(`已转成工单，调度正在派${by}有着落。`)
    case 'dispatched':
      return spaced(`已交给${ticket.unit ?? '承办单位'}，等他们接手${by}。`)
    case 'withdrawn':
      return '工单撤回了。'
    default:
      return spaced(`${ticket.unit ?? '承办单位'}正在办${by}答复。`)
  }
}

/** One post in one sentence: who has it, by when, what next. Epoch ms. */
export const postSentence = (post: Said, now: number): string => {
  const due = post.due === null ? '' : `，最晚 ${sayDue(Date.parse(post.due), now)}`
  switch (post.state) {
    case 'pending':
      return spaced(`社区正在看${due}显示出来。`)
    case 'published':
      return spaced(`等社区答复${due}。`)
    case 'answered':
      return `${post.answeredBy ?? '社区'}已经答复。`
    case 'raised':
      return post.ticket ? ticketSentence(post.ticket, now) : '已转成工单在办。'
    case 'in-review':
      return spaced(`先不显示，正在复核${due}有结果。`)
    case 'hidden':
      return '这条留言没有显示。'
    case 'merged':
      return '已合并到另一条留言，在那里一起答复。'
    case 'withdrawn':
      return '留言人已撤回。'
    case 'closed':
      return post.ending === 'by-author' ? '留言人说不用答复了。' : `${post.answeredBy ?? '社区'}已经答复，办结了。`
  }
}
