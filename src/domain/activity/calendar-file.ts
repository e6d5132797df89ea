/** What a calendar must know. Times epoch ms; texts as people typed them. */
export interface Event {
  readonly id: string
  /** Raised by every change, so that a calendar takes the newer one. */
  readonly sequence: number
  readonly title: string
  readonly place: string
  readonly text: string
  readonly startsAt: number
  readonly endsAt: number
  readonly changedAt: number
  readonly isCancelled: boolean
}

/** `20261123T010000Z`: UTC, so that no calendar needs to know a zone. */
const stamp = (at: number): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '')

/** RFC 5545, 3.3.11: what separates is escaped, a line break is written `\n`. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
}

/** RFC 5545, 3.1: at most 75 octets a line, never cut within a character; what goes on begins with a space. */
const folded = (line: string): string => {
  let [out, width] = ['', 0]
  for (const sign of line) {
    const bytes = bytesOf(sign)
    if (width + bytes > 75) [out, width] = [`${out}\r\n `, 1]
    out += sign
    width += bytes
  }
  return out
}

/** The text of an .ics file (RFC 5545) with one event and a reminder an hour before. */
export const calendarFile = (event: Event): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Linsheng//Activity//ZH',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.id}@linsheng`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp(event.changedAt)}`,
    `DTSTART:${stamp(event.startsAt)}`,
    `DTEND:${stamp(event.endsAt)}`,
    `SUMMARY:${escaped(event.title)}`,
    `LOCATION:${escaped(event.place)}`,
    `DESCRIPTION:${escaped(event.text)}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(event.isCancelled
      ? []
      : ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:-PT1H', `DESCRIPTION:${escaped(event.title)}`, 'END:VALARM']),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
