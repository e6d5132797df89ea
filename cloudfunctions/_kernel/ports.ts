import type { Template } from '../../src/domain/telling/template'
import type { Verdict } from '../../src/domain/text/word-category'
import type { Caller } from './caller'
import type { Database } from './database'

/**
 * What a function needs from the place it runs in. `_cloudbase` fills these for a CloudBase environment (and, because
 * the desk-top cloud speaks the same protocol, for a desk too); tests may fill them by hand. Nothing else in the cloud
 * wing may reach outside the database.
 */

/** Objects in the environment's storage. A file is named by its `cloud://` id everywhere but in a browser. */
export interface Files {
  /** The bytes of a stored file. Throws when there is no such file. */
  read(fileId: string): Promise<Buffer>
  /** Stores bytes under `path` (no leading slash) and returns the `cloud://` id. */
  write(path: string, bytes: Buffer): Promise<string>
  /** Signed addresses that expire, by file id; an id that does not exist is left out. */
  addresses(fileIds: readonly string[]): Promise<Map<string, string>>
  remove(fileIds: readonly string[]): Promise<void>
}

/** One subscription message, its fields within WeChat's limits. */
export interface WechatMessage {
  readonly openid: string
  readonly template: string
  /** The page that it opens, with its query and no leading slash. */
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
}

/**
 * What came of a message. Only `busy` may be tried again: there WeChat surely did not deliver. After `unknown` (no answer) nobody
 * can say whether the person has it. `code` is WeChat's errcode or the error's own name.
 */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** Refused by the person, or the grant is used up (43101). */
  | { readonly kind: 'refused'; readonly code: string }
  /** Our mistake: template, page or fields (47003 and its like). */
  | { readonly kind: 'wrong'; readonly code: string }
  | { readonly kind: 'busy'; readonly code: string }
  | { readonly kind: 'unknown'; readonly code: string }

export interface Wechat {
  /** Exchanges the code of a `getPhoneNumber` button for an 11-digit mainland number. Null when WeChat refuses the code. */
  phoneOf(code: string): Promise<string | null>
  /** Never throws: every way it can end is an outcome. */
  send(message: WechatMessage): Promise<SendOutcome>
  /** The message templates of this mini-program; none where none is configured. */
  templates(): readonly Template[]
}

export interface Contents {
  /** What the platform thinks of a text by somebody of the mini-program. Never throws: what cannot be checked is `unavailable`. */
  check(said: { text: string; openid: string; scene: 'post' | 'reply' }): Promise<Verdict>
}

export interface Ports {
  /** Null when nobody can be named: the kernel then answers with the refusal `not-signed-in`. */
  caller(event: unknown, context: unknown): Caller | null
  readonly database: Database
  readonly files: Files
  readonly wechat: Wechat
  readonly contents: Contents
}
