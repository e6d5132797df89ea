import type { Signer } from '../accounts/signer'
import { fileIdOf } from './file-id'

const UPLOAD_SECONDS = 900
const DOWNLOAD_SECONDS = 600
const LONGEST_SECONDS = 7 * 86_400

export interface UploadInfo {
  readonly url: string
  readonly token: string
  readonly authorization: string
  readonly fileId: string
  readonly cosFileId: string
}

/**
 * Addresses of stored objects, signed and expiring. A signature is base64url throughout: the SDK passes addresses through
 * `encodeURI`, which would spoil a percent sign.
 */
export class Addresses {
  constructor(
    private readonly signer: Signer,
    private readonly origin: () => string,
  ) {}

  forUpload(path: string, owner: string | null, size?: number): UploadInfo {
    const authorization = this.signer.issue(
      'upload',
      { path, owner, ...(size === undefined ? {} : { size }) },
      UPLOAD_SECONDS,
    )
    const name = Buffer.from(path).toString('base64url')
    return {
      url: `${this.origin()}/storage/upload/${name}`,
      authorization,
      token: 'desk',
      fileId: fileIdOf(path),
      cosFileId: name,
    }
  }

  forDownload(path: string, seconds = DOWNLOAD_SECONDS): string {
    const lasting = Math.min(Math.max(seconds, 1), LONGEST_SECONDS)
    return `${this.origin()}/storage/download/${this.signer.issue('download', { path }, lasting)}${extensionOf(path)}`
  }
}

function extensionOf(path: string): string {
  return /\.[a-z0-9]{1,8}$/i.exec(path)?.[0] ?? ''
}
