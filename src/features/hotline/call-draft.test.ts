import * as v from 'valibot'
import { callDraft, newest, toFile } from './call-draft'

const blank = v.parse(callDraft, {})
const cloud = {
  revision: 4,
  draft: {
    text: '路灯坏了',
    name: '',
    place: { text: '北门', longitude: null, latitude: null, area: 'd-e-1' },
    kind: null,
    category: null,
    reply: '',
    emergency: null,
  },
}

it('goes on from what is newest: this device, or what a colleague kept in the cloud', () => {
  expect(newest(cloud, null)).toMatchObject({ revision: 4, text: '路灯坏了', place: '北门', area: 'd-e-1' })
  expect(newest(cloud, { ...blank, revision: 3, text: '旧的' }).text).toBe('路灯坏了')
  expect(newest(cloud, { ...blank, revision: 4, text: '这台上又写了' }).text).toBe('这台上又写了')
  expect(newest({ revision: 0, draft: null }, null)).toEqual(blank)
})

it('a category without a promise is left to the dispatcher', () => {
  const change = { call: 'c', version: 1, command: 'k' }
  expect(toFile({ ...blank, category: 'city' }, change)).not.toHaveProperty('category')
  expect(toFile({ ...blank, category: 'city', urgency: 'ordinary' }, change)).toMatchObject({
    category: 'city',
    urgency: 'ordinary',
  })
})
