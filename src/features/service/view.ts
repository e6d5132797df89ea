import type { MemberContract } from '../../contract/member'
import type { Answer } from '../../contract/row'
import type { ServiceContract } from '../../contract/service'

/** Registrations, posts, pledges, records and the card, as their pages read them. */
export type Registration = Answer<MemberContract, 'open'>
export type RegistrationCard = Answer<MemberContract, 'mine'>['items'][number]
export type Duty = Answer<ServiceContract, 'duty'>
export type DutyCard = Answer<ServiceContract, 'kept-duties'>['items'][number]
export type OfferedDuty = Answer<ServiceContract, 'duties'>['items'][number]
export type Pledge = Answer<ServiceContract, 'pledge'>
export type PledgeCard = Answer<ServiceContract, 'my-pledges'>['items'][number]
export type ServiceRecord = Answer<ServiceContract, 'my-records'>['items'][number]
export type Card = Answer<ServiceContract, 'card'>
export type Report = Answer<ServiceContract, 'reports'>['items'][number]
export type Movement = Answer<ServiceContract, 'points'>['items'][number]
