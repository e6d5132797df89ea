import type { Data } from '../../gateway/make-call'
import { postWords, roleWords } from '../../words/person'
import { sayTime, spaced } from '../../words/time'

export type Invitation = Data<'person', 'invitations'>['items'][number]
export type Held = Data<'person', 'staff'>['items'][number]

export const invitationWords: Readonly<Record<Invitation['state'], string>> = {
  open: '等对方接受',
  used: '已接受',
  revoked: '已作废',
  expired: '已过期',
}

interface Office {
  readonly role: Invitation['role']
  readonly post: Invitation['post']
  readonly area: string | null
  readonly unit: string | null
}

/** 东升街道城管科 · 经办人 · A 岗. */
export const sayOffice = ({ role, post, area, unit }: Office): string =>
  [unit ?? area, roleWords[role], postWords[post]].filter((part) => part !== null).join(' · ')

export const sayValidity = (invitation: Invitation, now: number): string => {
  if (invitation.state === 'used') return `${invitation.usedBy ?? '对方'}已接受`
  if (invitation.state === 'revoked') return invitationWords.revoked
  const until = sayTime(Date.parse(invitation.expiresAt), now)
  return invitation.state === 'expired' ? spaced(`${until}过期`) : spaced(`${until}前有效`)
}
