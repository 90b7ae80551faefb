/** What a case still lacks before others may read it. */
import type { CaseWords } from './case-words.ts';

const PART_OF_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
/** A host with a dot in it, and no name before it, which would be read as the host. */
const WEB_PAGE = /^https?:\/\/([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]{2,}(:\d{1,5})?([/?#][^\s]*)?$/i;
const READABLE = /[\p{L}\p{N}]/u;

export const LACKS = [
  'title',
  'story',
  'level',
  'coalition',
  'date',
  'order',
  'link',
  'source',
  'country',
  'area',
  'threat',
  'play',
  'capacity',
] as const;
/** *story*: neither what happened nor what was done. *order*: it ended before it began. *source*: no link to the original. */
export type Lack = { lack: (typeof LACKS)[number]; value: string };

type Known = {
  countries: readonly { code: string }[];
  areas: readonly { code: string }[];
  threats: readonly { id: string }[];
  plays: readonly { id: string }[];
  capacities: readonly { id: string }[];
  coalitions: readonly { id: string }[];
};

/**
 * All of them, in the order of the form.
 * @param known as whoever writes it sees the network: what is not there cannot be referred to.
 * @param isFromSource whether somebody enters what a public text says: then there has to be a link to it.
 */
export function lacksOf(words: CaseWords, known: Known, { isFromSource = false } = {}): Lack[] {
  const { title, trigger, response, visibility, coalitionId, began, ended, published, url, links } = words;
  const lack = (name: Lack['lack'], isLacking: boolean, value = ''): Lack[] =>
    isLacking ? [{ lack: name, value }] : [];
  const each = (name: Lack['lack'], values: readonly string[], isKnown: (value: string) => boolean): Lack[] =>
    values.filter((value) => !isKnown(value)).map((value) => ({ lack: name, value }));
  const has = (records: readonly { id: string }[]) => (id: string) => records.some((one) => one.id === id);
  return [
    ...lack('title', !READABLE.test(title)),
    ...lack('story', !READABLE.test(trigger) && !READABLE.test(response)),
    ...each('country', stated([words.country]), (code) => known.countries.some((one) => one.code === code)),
    ...each('area', stated([words.area]), (code) => known.areas.some((one) => one.code === code)),
    ...each('date', stated([began, ended, published]), isPartOfDate),
    ...lack('order', isBefore(ended, began)),
    ...each('threat', words.threatIds, has(known.threats)),
    ...each('play', words.playIds, has(known.plays)),
    ...each('capacity', words.capacityIds, has(known.capacities)),
    ...lack('source', isFromSource && url === ''),
    ...each('link', stated([url, ...links.map((link) => link.url)]), isWebPage),
    ...lack(
      'link',
      links.some((link) => link.url === ''),
    ),
    ...lack('level', visibility === 'private'),
    ...lack('coalition', visibility === 'coalition' && coalitionId === null),
    ...each('coalition', stated([coalitionId]), has(known.coalitions)),
  ];
}

/** Whether a link leads to a page of the web and nowhere else. */
function isWebPage(url: string): boolean {
  return WEB_PAGE.test(url);
}

/** A day has to be one of the calendar: `2024-02-30` is none. */
function isPartOfDate(date: string): boolean {
  if (!PART_OF_DATE.test(date)) return false;
  return date.length < 10 || new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
}

function stated(values: readonly (string | null)[]): string[] {
  return values.filter((value) => value !== null && value !== '').map(String);
}

/** Of parts of dates: only as far as both of them are stated. */
function isBefore(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
