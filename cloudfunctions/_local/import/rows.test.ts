import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rowsOf, UnreadableFile } from './rows'

const folder = mkdtempSync(join(tmpdir(), 'linsheng-rows-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const HEAD = 'id,user_id,time,title,detail,reply,reply_time'

async function read(name: string, content: string | Buffer): Promise<{ lines: [number, string][]; broken: number[] }> {
  const file = join(folder, name)
  writeFileSync(file, content)
  const lines: [number, string][] = []
  const broken: number[] = []
  for await (const row of rowsOf(file, (line) => broken.push(line))) lines.push([row.line, row.fields['id'] ?? ''])
  return { lines, broken }
}

const CONTENT = `\uFEFF${HEAD}\na,u,t,一行,"两\n行",r,t\nb,u,t,x,y,r,t\n\nc,u,t,"不"成,y,r,t\nd,u,t,x,y,r,t\n`

test('rows are known by the line on which they begin, packed or not; what is no CSV is told and left', async () => {
  const plain = await read('plain.csv', CONTENT)
  expect(plain.lines.map(([, id]) => id)).toEqual(['a', 'b', 'd'])
  expect(plain.lines.slice(0, 2)).toEqual([
    [2, 'a'],
    [4, 'b'],
  ])
  expect(plain.broken).toEqual([6])
  expect(await read('packed.csv.gz', gzipSync(CONTENT))).toEqual(plain)
})

test('a quote that is never closed costs its own row alone, and too few columns theirs', async () => {
  const found = await read(
    'open.csv',
    `${HEAD}\r\na,u,t,x,"y,r,t\r\nb,u,t,x,y\r\nc,u,t,"x\r\nz",y,r,t\r\nd,u,t,x,y,r,t`,
  )
  expect(found).toEqual({
    lines: [
      [4, 'c'],
      [6, 'd'],
    ],
    broken: [2, 3],
  })
})

test('a file without its columns, or that is no gzip, is refused as a whole', async () => {
  await expect(read('other.csv', 'name,age\nx,1\n')).rejects.toThrow(/id, time, title, detail, reply, reply_time/)
  await expect(read('empty.csv', '')).rejects.toBeInstanceOf(UnreadableFile)
  await expect(read('false.csv.gz', CONTENT)).rejects.toBeInstanceOf(UnreadableFile)
})
