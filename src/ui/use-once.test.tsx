/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react'
import { useOnce } from './use-once'

test('two taps before React draws are one press, and the next one counts when the first has ended', async () => {
  const endings: (() => void)[] = []
  const send = jest.fn(() => new Promise<void>((resolve) => endings.push(resolve)))
  const { result } = renderHook(() => useOnce(send))
  act(() => {
    result.current.press()
    result.current.press()
  })
  expect(send).toHaveBeenCalledTimes(1)
  expect(result.current.busy).toBe(true)
  await act(async () => {
    endings[0]?.()
    await Promise.resolve()
  })
  expect(result.current.busy).toBe(false)
  act(() => result.current.press())
  expect(send).toHaveBeenCalledTimes(2)
})

test('a press that returns nothing never waits', () => {
  const flip = jest.fn()
  const { result } = renderHook(() => useOnce(flip))
  act(() => {
    result.current.press()
    result.current.press()
  })
  expect(flip).toHaveBeenCalledTimes(2)
  expect(result.current.busy).toBe(false)
})
