import { expect, it } from 'vitest';
import { calendarFile } from '#core/exchange/calendar-file.ts';
import { lessonsOf } from '#core/exchange/lessons.ts';
import { SaveExchange } from '#core/exchange/questions.ts';
import { authorFor, mayChange, mayRemove } from '#core/exchange/rules.ts';
import { inTime } from '#core/exchange/when.ts';
import { isWider } from '#core/visibility/wider.ts';
import { aLesson, anExchange } from '../../support/playbook-records.ts';
import { chanceFrom } from '../../support/random.ts';

const TODAY = '2026-03-05';

it('puts what is to come first and soonest, what has no date last, and folds away what is over', () => {
  const all = [
    anExchange('Undated'),
    anExchange('Today', { startsAt: TODAY }),
    anExchange('Yesterday', { startsAt: '2026-03-04T23:59Z' }),
    anExchange('Tonight', { startsAt: '2026-03-05T20:00Z' }),
    anExchange('Next year', { startsAt: '2027-01-01' }),
    anExchange('Long ago', { startsAt: '2025-01-01' }),
    anExchange('Answered', { outcome: 'Three joined forces' }),
  ];
  for (const given of [all, all.toReversed()]) {
    const { ahead, past } = inTime(given, TODAY);
    expect(ahead.map(({ topic }) => topic)).toEqual(['Today', 'Tonight', 'Next year', 'Undated']);
    expect(past.map(({ topic }) => topic)).toEqual(['Answered', 'Yesterday', 'Long ago']);
  }
});

it('writes a calendar file that reads back: whole days, minutes in UTC, folded lines, nobody invited', () => {
  const event = { ...anExchange('How we spoke, and to whom; a \\ talk'), startsAt: '2026-03-05T14:30Z' };
  const file = calendarFile({ ...event, note: 'First line\nsecond, line', link: 'https://example.org/a,b;c' });
  expect(unfolded(file)).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Solidarity Atlas//Exchange//EN', 'BEGIN:VEVENT'],
    ...[`UID:${event.id}`, 'DTSTAMP:20260101T000000Z', 'DTSTART:20260305T143000Z'],
    'SUMMARY:How we spoke\\, and to whom\\; a \\\\ talk',
    'DESCRIPTION:First line\\nsecond\\, line',
    'URL:https://example.org/a,b;c',
    ...['END:VEVENT', 'END:VCALENDAR'],
  ]);
  expect(calendarFile({ ...event, startsAt: '2026-03-05' })).toContain('\r\nDTSTART;VALUE=DATE:20260305\r\n');
  expect(file).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
  for (let seed = 1; seed <= 200; seed++) {
    const chance = chanceFrom(seed);
    const topic = Array.from({ length: chance.below(200) }, () => chance.one([...'aé€😀 ,;\\'])).join('');
    const written = calendarFile({ ...event, topic, note: null });
    for (const line of written.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const summary = unfolded(written).find((line) => line.startsWith('SUMMARY:')) ?? '';
    expect(summary.slice(8).replace(/\\(.)/g, '$1'), `seed ${seed}`).toBe(topic);
  }
});

function unfolded(file: string): string[] {
  return file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
}

it('lets its own editors change what a member says, coordinators what the network says, and remove anything', () => {
  const editor = { role: 'editor' as const, memberId: 'ana' };
  const coordinator = { role: 'coordinator' as const, memberId: null };
  const table = [
    [editor, 'ana', true, true],
    [editor, 'bo', false, false],
    [editor, null, false, false],
    [coordinator, 'ana', false, true],
    [coordinator, null, true, true],
    [{ role: 'admin' as const, memberId: null }, null, false, false],
    [{ role: 'reader' as const, memberId: 'ana' }, 'ana', false, false],
  ] as const;
  for (const [who, author, change, remove] of table)
    expect([mayChange(author, who), mayRemove(author, who)]).toEqual([change, remove]);
  expect([editor, coordinator, { role: 'reader' as const, memberId: 'ana' }].map(authorFor)).toEqual([
    { memberId: 'ana' },
    { memberId: null },
    'nobody',
  ]);
  expect([isWider('public', 'network'), isWider('network', null), isWider('private', null)]).toEqual([
    true,
    true,
    false,
  ]);
});

it('finds the lessons of a case, an event, a member, or of all of these, the latest first', () => {
  const lessons = [
    aLesson('Old', { caseId: 'c', memberId: 'm' }),
    aLesson('New', { caseId: 'c', learnedOn: '2026-02-01' }),
    aLesson('Else', { exchangeId: 'e', memberId: 'm' }),
  ].map(({ visibility, ...lesson }) => lesson);
  const textsOf = (asked: object) => lessonsOf({ lessons }, asked).map(({ text }) => text);
  expect(textsOf({ caseId: 'c' })).toEqual(['New', 'Old']);
  expect(textsOf({ caseId: 'c', memberId: 'm' })).toEqual(['Old']);
  expect(textsOf({ exchangeId: 'e' })).toEqual(['Else']);
  expect(textsOf({})).toEqual(['New', 'Else', 'Old']);
});

it('refuses moments that are none, addresses that are none, and takes the order out of a text', () => {
  const { visibility, id, hostId, openedOn, ...told } = anExchange('A talk');
  const check = (part: object) => SaveExchange.safeParse({ ...told, id: null, visibility, ...part });
  for (const startsAt of ['2026-02-30', '2026-03-05T14:30', '2026-03-05T14:30:00Z', '5 March', '2026-03-05T24:30Z'])
    expect(check({ startsAt }).success, startsAt).toBe(false);
  for (const startsAt of [null, '2026-03-05', '2026-03-05T14:30Z']) expect(check({ startsAt }).success).toBe(true);
  for (const link of ['javascript:alert(1)', 'ftp://example.org', 'https://bank.org@example.org', 'example'])
    expect(check({ link }).success, link).toBe(false);
  expect(check({ topic: ' \u202eA\ntalk ' }).data?.topic).toBe('A talk');
  expect(check({ attendees: [] }).success).toBe(false);
});
