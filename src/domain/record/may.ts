import { running } from '../clock/clock'
import type { Capacity } from '../law/capacity'
import type { Who as Sentence } from '../law/road'
import type { Actor } from '../person/actor'
import { communityCapacity, speaksForCommunity } from '../person/community'
import type { ServiceRecord } from './record'

export interface WhoFacts {
  readonly at: number
}

type Who = Sentence<ServiceRecord, WhoFacts>
type Reader = (actor: Actor, record: ServiceRecord) => boolean

export const isOwn: Reader = (actor, record) => !actor.isRule && actor.personId === record.requesterId

const isLeader: Reader = (actor, record) => !actor.isRule && actor.personId === record.leaderId && !isOwn(actor, record)

export const isCommunity: Reader = (actor, record) =>
  !isOwn(actor, record) && speaksForCommunity(actor, record.areaPath)

export const isRule: Who = (actor) => actor.isRule === true

/** The leader; the community when the leader has let the time pass, or cannot vouch for themselves. */
export const mayVouch: Who = (actor, record, { at }) => {
  if (isLeader(actor, record)) return true
  const vouch = running(record.clocks, 'vouch')
  const late = vouch !== undefined && vouch.due <= at
  return (late || record.leaderId === record.requesterId) && isCommunity(actor, record)
}

/** Who may say that it was not so: the leader while it waits for them, the community always. */
export const mayReject: Who = (actor, record) =>
  isCommunity(actor, record) || (record.state === 'submitted' && isLeader(actor, record))

export const mayRead: Reader = (actor, record) =>
  isOwn(actor, record) || isLeader(actor, record) || isCommunity(actor, record)

export const capacityOf = (actor: Actor, record: ServiceRecord): Capacity =>
  communityCapacity(actor, record.areaPath, record.requesterId, 'member')
