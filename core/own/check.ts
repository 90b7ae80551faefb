/** What keeps an entry from being published. */
import type { Words } from '../stored-network.ts';
import { narrowest } from '../visibility/levels.ts';
import type { Visibility } from '../vocabulary.ts';
import { isWebAddress } from '../web-address.ts';
import type { Entry } from './entry.ts';

/** At least one letter or figure of whichever script. */
const READABLE = /[\p{L}\p{N}]/u;

/** What is wrong, and with which word or field. */
type Verdict = { problem: EntryProblem; value: string } | null;
type EntryProblem =
  | 'name-missing'
  | 'not-a-website'
  | 'unknown-area'
  | 'unknown-country'
  | 'unknown-capacity'
  | 'repeated-presence'
  | 'repeated-offer'
  | 'repeated-need'
  | 'public-need'
  | 'wider-than-entry';

type Check = (entry: Entry, words: EntryWords) => Verdict;
type EntryWords = Pick<Words, 'capacities' | 'areas' | 'countries'>;

const CHECKS: Check[] = [
  ({ name }) => (!READABLE.test(name) ? { problem: 'name-missing', value: name } : null),
  ({ website }) => (website && !isWebAddress(website) ? { problem: 'not-a-website', value: website } : null),
  ({ reach }, { areas }) => first('unknown-area', reach, (area) => !areas.some(({ code }) => code === area)),
  ({ presences, offers }, { countries }) =>
    first(
      'unknown-country',
      [...presences, ...offers].flatMap(({ country }) => country ?? []),
      (country) => !countries.some(({ code }) => code === country),
    ),
  ({ offers, needs }, { capacities }) =>
    first(
      'unknown-capacity',
      [...offers, ...needs].map(({ capacityId }) => capacityId),
      (capacityId) => !capacities.some(({ id }) => id === capacityId),
    ),
  ({ presences }) =>
    repeated(
      'repeated-presence',
      presences,
      ({ country }) => country,
      ({ kind }) => kind,
    ),
  ({ offers }) =>
    repeated(
      'repeated-offer',
      offers,
      ({ capacityId }) => capacityId,
      ({ country }) => country ?? '',
    ),
  ({ needs }) =>
    repeated(
      'repeated-need',
      needs,
      ({ capacityId }) => capacityId,
      () => '',
    ),
  ({ needs }) => {
    const open = needs.find(({ visibility }) => visibility === 'public');
    return open ? { problem: 'public-need', value: open.capacityId } : null;
  },
  (entry) => {
    const wider = levelsOf(entry).find(({ level }) => narrowest(entry.visibility, level) !== level);
    return wider ? { problem: 'wider-than-entry', value: wider.of } : null;
  },
];

/** The first problem of an entry, or null where it can be published. */
export function problemIn(entry: Entry, words: EntryWords): Verdict {
  for (const check of CHECKS) {
    const verdict = check(entry, words);
    if (verdict) return verdict;
  }
  return null;
}

function first(problem: EntryProblem, values: readonly string[], isWrong: (value: string) => boolean): Verdict {
  const wrong = values.find(isWrong);
  return wrong === undefined ? null : { problem, value: wrong };
}

/** The first record that says of the same thing what one before it said already. */
function repeated<Record>(
  problem: EntryProblem,
  records: readonly Record[],
  nameOf: (record: Record) => string,
  placeOf: (record: Record) => string,
): Verdict {
  const seen = new Set<string>();
  for (const record of records) {
    const key = `${nameOf(record)} ${placeOf(record)}`;
    if (seen.has(key)) return { problem, value: nameOf(record) };
    seen.add(key);
  }
  return null;
}

function levelsOf(entry: Entry): { of: string; level: Visibility }[] {
  return [
    { of: 'description', level: entry.descriptionVisibility },
    { of: 'website', level: entry.websiteVisibility },
    { of: 'aliases', level: entry.aliasesVisibility },
    { of: 'identifiers', level: entry.identifiersVisibility },
    { of: 'languages', level: entry.languagesVisibility },
    { of: 'availability', level: entry.availabilityVisibility },
    { of: 'reach', level: entry.reachVisibility },
    { of: 'stance', level: entry.stanceVisibility },
    { of: 'requestLimit', level: entry.requestLimitVisibility },
    ...entry.presences.map(({ country, visibility }) => ({ of: country, level: visibility })),
    ...[...entry.offers, ...entry.needs].map(({ capacityId, visibility }) => ({ of: capacityId, level: visibility })),
  ];
}
