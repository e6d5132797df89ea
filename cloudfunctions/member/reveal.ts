import { mayRead, mayReveal } from '../../src/domain/registration/may'
import { reveal as revealed } from '../_matter/reveal'
import type { MemberAction } from './action'
import { lockRegistration } from './store'

/** The name and phone, for the community that must speak with them. */
export const reveal: MemberAction<'reveal'> = async (call, said) =>
  revealed(call, {
    noun: 'registration',
    matter: (await lockRegistration(call.db, said.registration))?.matter,
    mayRead,
    mayReveal,
  })
