import { person } from '../../src/contract/person'
import type { Noun } from '../_kernel/call'
import { accept } from './accept'
import { bindPhone } from './bind-phone'
import { invitations, staff } from './invitations'
import { invite } from './invite'
import { me } from './me'
import { dismiss, revoke } from './revoke'
import { setAway } from './set-away'
import { update } from './update'

export const noun: Noun<typeof person> = {
  name: 'person',
  contract: person,
  actions: {
    me,
    update,
    'bind-phone': bindPhone,
    'set-away': setAway,
    invite,
    invitations,
    revoke,
    accept,
    staff,
    dismiss,
  },
}
