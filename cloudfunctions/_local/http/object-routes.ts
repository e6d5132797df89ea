import { Readable } from 'node:stream'
import type { Claims, Signer } from '../accounts/signer'
import { objectBytes, TooLarge, type Objects } from '../storage/objects'
import { header, type Answer, type Question } from './message'
import { typeOf } from './media-type'
import type { Routes } from './routes'

/** Where signed addresses lead: the bytes themselves, as the object store behind CloudBase takes and gives them. */
export function objectRoutes(objects: Objects, signer: Signer): Routes {
  return {
    'PUT /storage/upload/*': (question) => put(question, objects, signer),
    'POST /storage/upload/*': (question) => postForm(question, objects, signer),
    'GET /storage/download/*': (question) => get(question, objects, signer),
  }
}

async function put(question: Question, objects: Objects, signer: Signer): Promise<Answer> {
  const claims = uploadClaims(question, signer, header(question, 'authorization'))
  if (!claims) return storeError(403, 'AccessDenied', 'the signature does not allow this upload')
  return store(objects, claims, question.raw)
}

/** A form upload, as `wx.cloud.uploadFile` and browsers with `method: 'post'` send it. */
async function postForm(question: Question, objects: Objects, signer: Signer): Promise<Answer> {
  const length = Number(header(question, 'content-length'))
  if (!(length <= objectBytes + 10_000)) return storeError(413, 'EntityTooLarge', 'the file is too large')
  const chunks: Buffer[] = []
  for await (const chunk of question.raw as AsyncIterable<Buffer>) chunks.push(chunk)
  const headers = { 'content-type': header(question, 'content-type') }
  const form = await new Response(Buffer.concat(chunks), { headers }).formData().catch(() => null)
  const [signature, file] = [form?.get('signature'), form?.get('file')]
  const claims = typeof signature === 'string' ? uploadClaims(question, signer, signature) : null
  if (!claims || !(file instanceof Blob))
    return storeError(403, 'AccessDenied', 'the signature does not allow this upload')
  const answer = await store(objects, claims, Readable.from(Buffer.from(await file.arrayBuffer())))
  return answer.status === 200 ? { ...answer, status: 201 } : answer
}

async function store(objects: Objects, claims: Claims, body: Readable): Promise<Answer> {
  const { path, owner, size } = claims
  try {
    const most = typeof size === 'number' ? size : objectBytes
    const note = await objects.put(String(path), typeof owner === 'string' ? owner : null, body, most)
    if (size === undefined || note.size === size) return { status: 200, headers: {}, body: '' }
    await objects.remove(String(path))
    return storeError(400, 'IncompleteBody', 'the body is shorter than was signed')
  } catch (error) {
    if (error instanceof TooLarge) return storeError(413, 'EntityTooLarge', error.message)
    throw error
  }
}

function uploadClaims(question: Question, signer: Signer, signature: string): Claims | null {
  const reading = signer.read('upload', signature)
  if (typeof reading === 'string') return null
  const name = Buffer.from(String(reading.claims['path'])).toString('base64url')
  return question.rest === name ? reading.claims : null
}

async function get(question: Question, objects: Objects, signer: Signer): Promise<Answer> {
  const [head = '', body = '', signature = ''] = question.rest.split('.')
  const reading = signer.read('download', `${head}.${body}.${signature}`)
  if (reading === 'expired') return storeError(403, 'AccessDenied', 'Request has expired')
  if (reading === 'false') return storeError(403, 'SignatureDoesNotMatch', 'the address is not of this storage')
  const path = String(reading.claims['path'])
  const object = await objects.open(path)
  if (!object) return storeError(404, 'NoSuchKey', 'there is no such file')
  const headers = {
    'content-type': typeOf(path),
    'content-length': String(object.size),
    'cache-control': 'private, max-age=600',
    // A stored file is a picture at most, never a page with the desk's own rights.
    'content-security-policy': "default-src 'none'; sandbox",
  }
  return { status: 200, headers, body: object.stream }
}

function storeError(status: number, code: string, message: string): Answer {
  const body = `<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${message}</Message><RequestId>desk</RequestId><TraceId>desk</TraceId></Error>`
  return { status, headers: { 'content-type': 'application/xml; charset=utf-8' }, body }
}
