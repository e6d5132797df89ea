/** What `/config.js` says on the web: where the cloud is, and how one signs in there. */
export interface Configuration {
  /** The address of CloudBase's HTTP API; empty = the address that the app came from. */
  readonly api: string
  readonly env: string
  /** `anonymous`, or the path of a page on which one says who one is. */
  readonly signIn: string
}

declare global {
  interface Window {
    readonly __LINSHENG__?: Configuration
  }
}

/** Null in a mini-program, and where nobody wrote a configuration. */
export const configuration = (): Configuration | null =>
  typeof window === 'undefined' ? null : (window.__LINSHENG__ ?? null)

/** The page to become somebody else, where there is one (a desk). */
export const signInPage = (): string | null => {
  const signIn = configuration()?.signIn
  return signIn?.startsWith('/') ? signIn : null
}
