/** @jest-environment jsdom */
import { bearer, readerToken, sessionOwner } from './session.h5'

const begun: string[] = []
beforeEach(() => {
  window.localStorage.clear()
  begun.length = 0
  Object.assign(window, { __LINSHENG__: { api: '', env: 'x', signIn: '/people' } })
  Object.assign(globalThis, {
    fetch: (path: string) => {
      begun.push(path)
      const answer = { access_token: `reader-${begun.length}`, expires_in: 7_200 }
      return Promise.resolve({ status: 200, json: () => Promise.resolve(answer) })
    },
  })
})

it('reads what is open with a token of nobody, begun once and kept nowhere', async () => {
  const [one, other] = await Promise.all([readerToken(), readerToken()])
  expect([one, other]).toEqual(['reader-1', 'reader-1'])
  expect(begun).toEqual(['/auth/v1/signin/anonymously'])
  expect(window.localStorage).toHaveLength(0)
  expect(sessionOwner()).toBe('nobody')
  // A token that the cloud no longer takes is begun anew.
  expect(await readerToken('reader-1')).toBe('reader-2')
})

it('reads as oneself where one is signed in', async () => {
  const token = { access_token: 'mine', expires_at: Date.now() + 3_600_000 }
  window.localStorage.setItem('linsheng.token', JSON.stringify(token))
  expect(await readerToken()).toBe('mine')
  expect(await bearer()).toBe('mine')
  expect(begun).toEqual([])
})
