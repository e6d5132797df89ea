/** Who is calling, as the platform vouches for it. Never read from the event's own body. */
export interface Caller {
  /** Stable for one person in one environment: `wx:<openid>` from a mini-program, `uid:<uuid>` from the web. */
  readonly uid: string
  /** By which door the call came. `timer` is the platform's own trigger and carries no person. */
  readonly door: 'wechat' | 'web' | 'timer'
}
