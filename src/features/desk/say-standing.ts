import type { Outcome } from '../../domain/ticket/states'
import { endingWords, refusalReasonWords, stateWords } from '../../words/ticket'
import type { View } from './view'

const needsKey: readonly Outcome[] = ['explained', 'impossible']

/** Waiting for the supervisor's key: an answer that only explains, or says that it cannot be done. */
export const awaitsKey = (view: Pick<View, 'settlement'>): boolean =>
  view.settlement !== null && !view.settlement.keyed && needsKey.includes(view.settlement.outcome)

const handling = (view: View): string => {
  const who = view.lead?.handler?.name ?? '经办人'
  const round = view.reworks > 0 ? `（第 ${view.reworks} 次重办）` : ''
  return view.contact ? `${who}正在办${round}` : `${who}已签收，还没有联系居民${round}`
}

/** Where it stands, for staff: who is to move now. */
export const sayStanding = (view: View): string => {
  switch (view.state) {
    case 'submitted':
      return view.reworks > 0 ? '当场答复没有认可，等调度员受理' : '等调度员受理'
    case 'need-info':
      return '已请居民补充，等回复'
    case 'accepted':
      return view.returns > 0 ? '被退回，等调度员重新派单' : '已受理，等调度员派单'
    case 'dispatched':
      return `已派给${view.lead?.unitName ?? '承办单位'}，等签收`
    case 'handling':
      return handling(view)
    case 'parked':
      return '已挂账，等恢复办理'
    case 'settled':
      return awaitsKey(view) ? '已办结，先等督导员会签' : '已办结，等核验'
    case 'answered':
      return '已答复，等居民评价'
    case 'callback':
      return view.callback?.holder
        ? `${view.callback.holder.name}正在回访`
        : view.rating
          ? '居民不满意，等回访'
          : '等回访'
    case 'rework-review':
      return '居民不认可，等审核要不要重办'
    case 'closed':
      return view.ending ? endingWords[view.ending] : stateWords.closed
    case 'refused':
      return view.refusal ? refusalReasonWords[view.refusal.reason] : stateWords.refused
    case 'merged':
      return '跟着另一件一起办'
    case 'withdrawn':
      return '居民自己撤回了'
    case 'terminated':
      return '不再办理'
  }
}
