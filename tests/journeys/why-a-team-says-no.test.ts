import { randomUUID } from 'node:crypto'
import { callAs } from '../builders/cloud'
import { standAt } from '../builders/clock'
import { personId } from '../builders/small-district'
import { good } from '../builders/story'
import { useDistrict } from '../builders/use-district'

/** A reason that somebody is promised to read is theirs to read. */
useDistrict()

const proposed = async (name: string): Promise<string> =>
  good(await callAs('zhao', 'team', 'propose', { id: randomUUID(), name, what: '', area: 'd-e-1' })).id
const change = (team: string, version: number) => ({ team, version, command: randomUUID() })
const reasonFor = async (who: string, team: string): Promise<string | null> =>
  good(await callAs(who, 'team', 'open', { team })).reason

beforeEach(() => standAt('2026-11-23 09:00'))

it('a team that is declined says why to whoever proposed it', async () => {
  const team = await proposed('团购队')
  expect(await reasonFor('zhao', team)).toBeNull()
  good(await callAs('secretary', 'team', 'decline', { ...change(team, 1), reason: '团购是买卖。' }))
  expect(await reasonFor('zhao', team)).toBe('团购是买卖。')
})

it('whoever is asked to leave reads why, nobody else does, and it is forgotten when they ask again', async () => {
  const team = await proposed('合唱队')
  good(await callAs('secretary', 'team', 'confirm', change(team, 1)))
  good(await callAs('wang', 'team', 'ask', { team }))
  good(await callAs('zhao', 'team', 'admit', { team, person: personId('wang') }))
  good(await callAs('zhao', 'team', 'remove', { team, person: personId('wang'), reason: '三次没有来。' }))
  expect(await reasonFor('wang', team)).toBe('三次没有来。')
  expect(await reasonFor('li', team)).toBeNull()
  good(await callAs('wang', 'team', 'ask', { team }))
  expect(await reasonFor('wang', team)).toBeNull()
})
