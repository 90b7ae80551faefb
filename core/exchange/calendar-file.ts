/** One event as a file that calendars read: iCalendar, RFC 5545. */

type CalendarEvent = {
  id: string;
  topic: string;
  note: string | null;
  /** A day or a minute in UTC. */
  startsAt: string;
  link: string | null;
  openedOn: string;
};

/** Octets in a line before it goes on in the next one. */
const LONGEST_LINE = 75;

/**
 * @returns the file with its line ends, in UTF-8 as it is written out. A day is the whole day; a minute has no end, as
 *   nobody said one. Nobody is invited by it and it asks for nothing.
 */
export function calendarFile({ id, topic, note, startsAt, link, openedOn }: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Solidarity Atlas//Exchange//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${compact(openedOn)}T000000Z`,
    startsAt.includes('T') ? `DTSTART:${compact(startsAt).slice(0, 13)}00Z` : `DTSTART;VALUE=DATE:${compact(startsAt)}`,
    `SUMMARY:${escaped(topic)}`,
    ...(note === null ? [] : [`DESCRIPTION:${escaped(note)}`]),
    // An address is no text: nothing of it is escaped, and it has no line ends.
    ...(link === null ? [] : [`URL:${link}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(date: string): string {
  return date.replace(/[-:]/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** Never within a character, which not every reader would put together again. */
function folded(line: string): string {
  let out = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (length + octets > LONGEST_LINE) {
      out += '\r\n ';
      length = 1;
    }
    out += character;
    length += octets;
  }
  return out;
}

/** How many one character has in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
