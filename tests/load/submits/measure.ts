import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { good, openBundle } from '../bundle'
import { insertRows } from '../district/lay'
import { personId, resident } from '../district/people'
import { departmentId, pointIn } from '../district/places'
import { quantile, type Figure } from '../figure'
import { root } from '../root'
import type { Done, Task } from './worker'

export interface Load {
  readonly processes: number
  readonly atOnce: number
  readonly seconds: number
  readonly judged: boolean
}

/** Submits from several processes at once, each an instance of the function with a pool of its own. */
export async function measureSubmits(url: string, where: string, load: Load): Promise<Figure[]> {
  const { processes, atOnce, seconds, judged } = load
  const done = await Promise.all(
    Array.from({ length: processes }, (_, n) => instance({ url, seed: `${where}-${n}`, atOnce, seconds })),
  )
  const ms = done.flatMap((one) => one.ms)
  const rate = done.reduce((sum, one) => sum + one.ms.length / one.seconds, 0)
  const note = `${processes} processes × ${atOnce} at once, ${seconds} s; p95 ${quantile(ms, 0.95).toFixed(1)} ms`
  return [
    { name: `submits a second ${where}`, measured: rate, unit: '/s', ...(judged ? { atLeast: 200 } : {}), note },
    {
      name: `statements of a submit, at most ${where}`,
      measured: Math.max(...done.map((one) => one.statements)),
      unit: '',
      ...(judged ? { atMost: 6 } : {}),
      note: 'begin and commit counted',
    },
  ]
}

/** Everything that a matter can bring along: about a unit, for somebody else, by point, with photos. */
export async function weighHeaviest(url: string): Promise<Figure> {
  const photos = await keepPhotos(url, 3)
  const call = openBundle('ticket', url, 1)
  const submit = () => ({
    id: randomUUID(),
    text: '楼上的物业办公室每天晚上装修,请处理。',
    kind: 'complaint',
    place: pointIn(3, 1),
    about: { unit: departmentId(1) },
    onBehalf: { name: '王阿姨', phone: '13900000001' },
  })
  // The tree of areas is read once a minute by each instance.
  const cold = await call(resident(1), 'submit', submit())
  const warm = await call(resident(1), 'submit', { ...submit(), photos })
  good(cold)
  good(warm)
  return {
    name: 'statements of the heaviest submit',
    measured: warm.statements,
    unit: '',
    atMost: 6,
    note: 'about a unit, on behalf, three photos; begin and commit counted',
  }
}

async function keepPhotos(url: string, count: number): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const ids = Array.from({ length: count }, () => randomUUID())
  await insertRows(
    client,
    'photo',
    ids.map((id) => ({
      id,
      owner_id: personId(resident(1)),
      file_id: `cloud://load/${id}`,
      bytes: 1,
      kept_at: new Date(),
    })),
  )
  await client.end()
  return ids
}

function instance(task: Task): Promise<Done> {
  const child = fork(join(root, '.cache/load/submit-worker.js'))
  return new Promise((resolve, reject) => {
    child.once('message', (done) => resolve(done as Done))
    child.once('exit', (code) => reject(new Error(`a load process ended with ${code}`)))
    child.send(task)
  })
}
