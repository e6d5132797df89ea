import * as v from 'valibot'
import { hotline } from '../../contract/hotline'
import { callDraft, newest, toAnswer, toFile } from './call-draft'

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

it('says to the contract what the contract takes, whatever was typed', () => {
  const id = '6f9619ff-8b86-4011-b42d-00c04fc964ff'
  const change = { call: id, version: 1, command: id }
  const full = { ...blank, text: '社保卡丢了', area: 'd-e-1', about: 'u-1', reply: '带身份证来补', article: null }
  expect(v.safeParse(hotline.file.input, toFile(full, change)).issues).toBeUndefined()
  expect(v.safeParse(hotline['answer-now'].input, toAnswer(full, change)).issues).toBeUndefined()
})
