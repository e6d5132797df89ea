import * as v from 'valibot'
import { fieldSources, kindOf } from '../../src/domain/telling/fields'
import type { Template } from '../../src/domain/telling/template'

const field = v.pipe(
  v.string(),
  v.check((name) => kindOf(name) !== null, 'unknown-field'),
)

/** `INBOX_TEMPLATES`, as docs/deploy.md explains it. */
const written = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
    occasion: v.picklist(['matter', 'duty']),
    longTerm: v.optional(v.boolean(), false),
    tells: v.optional(v.array(v.string()), []),
    fields: v.record(field, v.picklist(fieldSources)),
  }),
)

/** Throws what is wrong with it: a setting that cannot be read must not look like one that was never made. */
export const readTemplates = (text: string | undefined): readonly Template[] =>
  text === undefined || text.trim() === '' || text.startsWith('{{') ? [] : v.parse(written, JSON.parse(text))

let read: readonly Template[] | undefined

export const templates = (): readonly Template[] => (read ??= readTemplates(process.env['INBOX_TEMPLATES']))
