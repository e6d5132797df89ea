/**
 * A UUID (version 4) made on the device: it names a ticket before the cloud has heard of it. Browsers have a source of
 * randomness; WeChat's engine has only an asynchronous one (`wx.getUserCryptoManager`), and an id is needed at the tap: so
 * there it is Math.random, which the engine seeds from the system, mixed with the moment and a count. 122 bits drawn that
 * way do not meet by chance, and an id opens nothing: who may read is decided by the person, not by knowing an id.
 */
let made = 0

const randomBytes = (): Uint8Array => {
  const bytes = new Uint8Array(16)
  const source = typeof crypto === 'undefined' ? undefined : crypto
  if (typeof source?.getRandomValues === 'function') return source.getRandomValues(bytes)
  made += 1
  const moment = Date.now() + made
  for (let at = 0; at < bytes.length; at += 1) {
    const mixed = at < 6 ? Math.floor(moment / 256 ** at) : 0
    bytes[at] = (Math.floor(Math.random() * 256) ^ mixed) & 0xff
  }
  return bytes
}

export const newId = (): string => {
  const bytes = randomBytes()
  const hex = Array.from(bytes, (byte, at) => {
    const fixed = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte
    return fixed.toString(16).padStart(2, '0')
  }).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
