import { randomUUID } from 'node:crypto'
import { callAs, callRaw } from './cloud'
import { good } from './story'
import type { District } from './use-district'

type Matter = 'registration' | 'duty' | 'pledge' | 'record'
const TABLES: Readonly<Record<Matter, string>> = {
  registration: 'registration',
  duty: 'service_duty',
  pledge: 'service_pledge',
  record: 'service_record',
}

/** People who serve in 一社区, in short words: each step is taken over the wire, on the version that stands. */
export const serving = (rows: District['rows']) => {
  const versionOf = async (matter: Matter, id: string): Promise<number> =>
    (await rows<{ version: number }>(`select version from ${TABLES[matter]} where id = $1`, [id]))[0]?.version ?? 1

  const step = async (who: string, matter: Matter, road: string, id: string, more: object = {}) =>
    callRaw(who, matter === 'registration' ? 'member' : 'service', {
      action: road,
      input: { [matter]: id, version: await versionOf(matter, id), command: randomUUID(), ...more },
    })
  const must = async (...said: Parameters<typeof step>) =>
    good((await step(...said)) as { ok: true; data: { id: string; state: string; version: number } })

  /** Registered with 一社区 and confirmed there. */
  const memberHere = async (who: string): Promise<void> => {
    const id = randomUUID()
    good(await callAs(who, 'member', 'register', { id, community: 'd-e-1' }))
    await must('secretary', 'registration', 'confirm', id)
  }

  const draft = (more: object = {}, who = 'community-worker') =>
    callAs(who, 'service', 'draft', {
      id: randomUUID(),
      community: 'd-e-1',
      kind: 'own',
      name: '门口护花',
      description: '每周浇花、除草、捡垃圾。',
      quota: 2,
      from: '2026-11-01',
      to: '2026-12-31',
      ...more,
    })
  /** A post that can be claimed, led by the community worker. */
  const post = async (more: object = {}): Promise<string> => {
    const { id } = good(await draft(more))
    await must('community-worker', 'duty', 'open-duty', id)
    return id
  }
  const claim = (who: string, duty: string, more: object = {}) =>
    callAs(who, 'service', 'claim', { id: randomUUID(), duty, ...more })
  const record = (who: string, pledge: string, more: object = {}) =>
    callAs(who, 'service', 'record', { id: randomUUID(), pledge, what: '给花坛浇水除草', hours: 1.5, ...more })
  /** Confirmed by both: the leader, then the secretary. */
  const counted = async (who: string, pledge: string, more: object = {}): Promise<string> => {
    const { id } = good(await record(who, pledge, more))
    await must('community-worker', 'record', 'vouch', id)
    await must('secretary', 'record', 'confirm', id)
    return id
  }
  return { step, must, memberHere, draft, post, claim, record, counted }
}
