/** The states of a call to the hotline (来电). */
export const states = ['ringing', 'talking', 'follow-up', 'missed', 'filed', 'answered', 'void'] as const
export type State = (typeof states)[number]

/** Nothing is owed any more. A missed call is none of them while its caller can be rung back: see `isOpen` in phone-call.ts. */
export const ends: readonly State[] = ['filed', 'answered', 'void']

/** Why a call ends without a matter. `unreachable` = a missed caller was rung back and nobody was there. */
export const voidReasons = ['silent', 'wrong-number', 'harassment', 'test', 'duplicate', 'unreachable'] as const
export type VoidReason = (typeof voidReasons)[number]

/** Which line was said first: 110 police, 119 fire, 120 ambulance. Whatever was said, the matter is one of life and property. */
export const emergencies = ['police', 'fire', 'ambulance'] as const
export type Emergency = (typeof emergencies)[number]
