import { calendarFile, type Event } from './calendar-file'

const event: Event = {
  id: '6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506',
  sequence: 3,
  title: '重阳节包饺子;自带围裙,欢迎参加',
  place: '社区活动室\\二楼',
  text: '九点开始。\n请提前十分钟到。',
  startsAt: Date.parse('2026-11-25T01:00:00Z'),
  endsAt: Date.parse('2026-11-25T03:30:00Z'),
  changedAt: Date.parse('2026-11-23T02:03:04.567Z'),
  isCancelled: false,
}

const lines = (text: string): string[] => text.split('\r\n')
const unfolded = (text: string): string[] => lines(text.replace(/\r\n /g, ''))

it('is an event in UTC, with what separates escaped', () => {
  expect(unfolded(calendarFile(event))).toEqual(
    expect.arrayContaining([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'UID:6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506@linsheng',
      'SEQUENCE:3',
      'DTSTAMP:20261123T020304Z',
      'DTSTART:20261125T010000Z',
      'DTEND:20261125T033000Z',
      'SUMMARY:重阳节包饺子\\;自带围裙\\,欢迎参加',
      'LOCATION:社区活动室\\\\二楼',
      'DESCRIPTION:九点开始。\\n请提前十分钟到。',
      'STATUS:CONFIRMED',
      'TRIGGER:-PT1H',
      'END:VCALENDAR',
    ]),
  )
})

it('folds at 75 octets and never within a character; every line ends with CRLF', () => {
  const long = calendarFile({ ...event, title: '灯'.repeat(120), text: `${'a'.repeat(300)}😀`.repeat(3) })
  for (const line of lines(long)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(long).not.toContain('\ufffd')
  expect(unfolded(long)).toContain(`SUMMARY:${'灯'.repeat(120)}`)
  expect(long.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  expect(long.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

it('takes a cancelled one off again, with nothing to remind of', () => {
  const text = calendarFile({ ...event, isCancelled: true })
  expect(text).toContain('STATUS:CANCELLED')
  expect(text).not.toContain('VALARM')
})
