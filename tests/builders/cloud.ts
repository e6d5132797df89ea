import type { Answer, Reply, Said } from '../../src/contract/row'
import type { Verdict } from '../../src/domain/text/word-category'
import type { NounName, Nouns } from '../../src/contract/nouns'
import { noun as board } from '../../cloudfunctions/_composed/board'
import { noun as area } from '../../cloudfunctions/area/index'
import { noun as catalogue } from '../../cloudfunctions/catalogue/index'
import { noun as exchange } from '../../cloudfunctions/exchange/index'
import { noun as team } from '../../cloudfunctions/team/index'
import { noun as activity } from '../../cloudfunctions/_composed/activity'
import { noun as file } from '../../cloudfunctions/file/index'
import { noun as letter } from '../../cloudfunctions/_composed/letter'
import { noun as knowledge } from '../../cloudfunctions/knowledge/index'
import { noun as hotline } from '../../cloudfunctions/_composed/hotline'
import { noun as person } from '../../cloudfunctions/person/index'
import { noun as roster } from '../../cloudfunctions/roster/index'
import { noun as inbox } from '../../cloudfunctions/_composed/inbox'
import { noun as ticket } from '../../cloudfunctions/ticket/index'
import { noun as member } from '../../cloudfunctions/member/index'
import { noun as service } from '../../cloudfunctions/service/index'
import { database } from '../../cloudfunctions/_database/database'
import type { Ports } from '../../cloudfunctions/_kernel/ports'
import { serve } from '../../cloudfunctions/_kernel/serve'
import { caller } from '../../cloudfunctions/_cloudbase/caller'
import { testWechat } from './wechat'

/** Storage in memory: what a unit of tests needs of files; the real one is proved by the tests of the desk. */
export const memoryFiles = () => {
  const kept = new Map<string, Buffer>()
  return {
    kept,
    read: (id: string) => {
      const bytes = kept.get(id)
      return bytes ? Promise.resolve(bytes) : Promise.reject(new Error('no such file'))
    },
    write: (path: string, bytes: Buffer) => {
      kept.set(`cloud://test/${path}`, bytes)
      return Promise.resolve(`cloud://test/${path}`)
    },
    addresses: (ids: readonly string[]) =>
      Promise.resolve(new Map(ids.filter((id) => kept.has(id)).map((id) => [id, `https://x/${id}`]))),
    remove: (ids: readonly string[]) => {
      ids.forEach((id) => kept.delete(id))
      return Promise.resolve()
    },
  }
}

export const files = memoryFiles()

export const wechat = testWechat()

/** The platform's content check, as tests want it: a text says itself what is thought of it. */
const platformSays = (text: string): Verdict =>
  text.includes('平台拒绝')
    ? 'refuse'
    : text.includes('平台存疑')
      ? 'review'
      : text.includes('平台没查')
        ? 'unavailable'
        : 'pass'

export const ports: Ports = {
  caller,
  database,
  files,
  wechat,
  contents: { check: ({ text }) => Promise.resolve(platformSays(text)) },
}

const mains = {
  activity: serve(activity, ports),
  team: serve(team, ports),
  exchange: serve(exchange, ports),
  area: serve(area, ports),
  board: serve(board, ports),
  catalogue: serve(catalogue, ports),
  file: serve(file, ports),
  letter: serve(letter, ports),
  knowledge: serve(knowledge, ports),
  hotline: serve(hotline, ports),
  inbox: serve(inbox, ports),
  person: serve(person, ports),
  roster: serve(roster, ports),
  ticket: serve(ticket, ports),
  member: serve(member, ports),
  service: serve(service, ports),
}

/** As every client does: whoever hears that no hand was free asks again. */
const patiently = async (ask: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> => {
  for (let turn = 1; ; turn += 1) {
    const reply = await ask()
    if (reply.ok || reply.code !== 'all-busy' || turn === 3) return reply
  }
}

/** Calls the functions' own code as somebody, in this process, on the database of `DATABASE_URL`. */
export const callAs = <N extends NounName, A extends keyof Nouns[N] & string>(
  who: string | null,
  noun: N,
  action: A,
  input: Said<Nouns[N], A>,
): Promise<Reply<Answer<Nouns[N], A>>> =>
  patiently(() =>
    mains[noun]({ action, input }, { environment: JSON.stringify(who === null ? {} : { TCB_UUID: who }) }),
  ) as Promise<Reply<Answer<Nouns[N], A>>>

/** As it comes over the wire: nothing is known of its shape. */
export const callRaw = (who: string | null, noun: NounName, event: unknown): Promise<Reply<unknown>> =>
  mains[noun](event, { environment: JSON.stringify(who === null ? {} : { TCB_UUID: who }) })

/** The same as somebody of the mini-program, by their openid. */
export const callAsWechat = (openid: string, noun: NounName, event: unknown): Promise<Reply<unknown>> =>
  mains[noun](event, { environment: JSON.stringify({ WX_OPENID: openid }) })

export const fireTimer = (noun: NounName, name: string): Promise<Reply<unknown>> =>
  mains[noun]({ Type: 'Timer', TriggerName: name, Time: new Date().toISOString() }, {})
