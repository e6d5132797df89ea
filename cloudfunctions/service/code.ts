import { randomBytes } from 'node:crypto'

/** Without letters that look like digits, so that it can be read out over a telephone (Crockford's base 32). */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 128 random bits in 26 signs: nobody guesses one. */
export const newCode = (): string => {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`)
  let code = ''
  for (let sign = 0; sign < 26; sign += 1) {
    code = (SIGNS[Number(bits & 31n)] ?? '0') + code
    bits >>= 5n
  }
  return code
}

/** What a code `k` says: what was confirmed when it was issued, and still counts. Later services are not told by it. */
export const ISSUED = `
  select coalesce(sum(half_hours), 0)::int as half, count(*)::int as records from service_record s
   where s.requester_id = k.person_id and s.state = 'confirmed' and s.confirmed_at <= k.issued_at`
