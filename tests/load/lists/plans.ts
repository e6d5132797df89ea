import type { Figure } from '../figure'
import { judge } from './judge'
import type { Reading } from './readers'
import { recordLists, type Opening, type Read, type Sent } from './record'

/** A list as nobody should write it: the judge is asked about it first, and must say so. */
const planted: Sent = {
  by: 'planted',
  text: `select id from ticket where place like '%' || $1 order by changed_at, id limit 20`,
  values: ['网格'],
}

/** No list scans: asserted from the plans of the very statements that the stores send. */
export async function judgeLists(
  url: string,
  noun: Read,
  readings: readonly Reading[],
  say: (line: string) => void,
  opening?: Opening,
): Promise<Figure[]> {
  const [caught] = await judge(url, [planted])
  if (caught?.faults.length !== 3) throw new Error(`a planted scan was not seen: ${caught?.faults.join(', ')}`)
  const judged = await judge(url, await recordLists(url, noun, readings, opening))
  const faulty = judged.filter(({ faults }) => faults.length > 0)
  for (const { by, faults, text } of faulty)
    say(`${by}: ${faults.join(', ')}\n${text.replace(/\s+/g, ' ').slice(0, 400)}`)
  const heaviest = [...judged].sort((a, b) => b.read - a.read)[0]
  return [
    {
      name: `${noun.name}: list statements that scan or sort many rows`,
      measured: faulty.length,
      unit: '',
      atMost: 0,
      note: `${judged.length} statements explained`,
    },
    {
      name: '  rows read by the heaviest of them',
      measured: heaviest?.read ?? NaN,
      unit: '',
      note: heaviest?.by ?? '',
    },
  ]
}
