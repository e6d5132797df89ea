import { safeParse } from 'valibot'
import { hotline } from '../../src/contract/hotline'

const { draft } = hotline.note.input.entries

const empty = { text: '', name: '', kind: null, category: null, reply: '', emergency: null }
const nowhere = { text: '', longitude: null, latitude: null, area: null }

/** What was typed, as it was kept; whatever an older version of the form kept and this one does not know is left out. */
export const draftOf = (kept: Readonly<Record<string, unknown>>) => {
  const read = safeParse(draft, kept)
  return read.success
    ? { ...empty, ...read.output, place: { ...nowhere, ...read.output.place } }
    : { ...empty, text: typeof kept['text'] === 'string' ? kept['text'] : '', place: nowhere }
}
