/** Why two entries may be one, and how often entries so alike are. */
import { type Candidate, SAME_REASONS, type SameReason } from '../import/difference.ts';
import { meaningOf } from './like-words.ts';
import { areApart, likenessOf } from './likeness.ts';
import { LONGEST_ACRONYM, type Profile, together } from './profile.ts';

type Because = Candidate['because'][number];
export type Match = { id: string; because: Because[]; surety: number };

/** How often two entries are one that have an acronym of so many letters in common. */
const SAME_LETTERS = [0, 0, 0.6, 0.8, 0.88, 0.92];
const NEVER_QUITE = 0.995;

/** @param holders how many known entries hold an acronym: one of many tells little */
export function compared(one: Profile, other: Profile, holders: (key: string) => number): Match | null {
  if (one.id !== '' && one.id === other.id) return match(other.id, [{ reason: 'same-id', value: one.id }], 1);
  const found = new Map<SameReason, { value: string; surety: number }>();
  const note = (reason: SameReason, value: string, surety: number) => {
    if (surety > (found.get(reason)?.surety ?? 0)) found.set(reason, { value, surety });
  };
  for (const [key, value] of one.identifiers) if (other.identifiers.has(key)) note('same-identifier', value, 0.99);
  let likest = 0;
  for (const mine of one.called) {
    for (const theirs of other.called) {
      const isName = mine.what === 'name' && theirs.what === 'name';
      if (together(mine.key) === together(theirs.key)) {
        const isWhole = mine.isWhole && theirs.isWhole;
        if (isWhole && mine.key === theirs.key) {
          note(isName ? 'same-name' : 'same-alias', mine.value, isName ? 0.99 : 0.97);
        } else note('same-words', mine.value, isWhole ? 0.97 : 0.96);
        likest = 1;
        continue;
      }
      const like = likenessOf(mine, theirs, known(one), known(other));
      if (like) note(like.reason, mine.value, like.surety * (isName ? 1 : 0.98));
      likest = Math.max(likest, like?.surety ?? 0);
    }
  }
  const acronym = acronymOf(one, other, holders, likest);
  if (acronym) note('same-acronym', acronym.value, acronym.surety);
  if (one.websiteKey !== '' && one.websiteKey === other.websiteKey) note('same-website', one.website ?? '', 0.85);
  if (found.size === 0) return null;
  const because = [...found].map(([reason, { value }]) => ({ reason, value }));
  return match(other.id, because, allTogether([...found.values()].map(({ surety }) => surety)));
}

function known({ acronymWords, countries }: Profile) {
  return { acronyms: acronymWords, countries };
}

function match(id: string, because: Because[], surety: number): Match {
  const place = ({ reason }: Because) => SAME_REASONS.indexOf(reason);
  return { id, because: because.toSorted((one, other) => place(one) - place(other)), surety };
}

/** Several reasons each leave less doubt. */
function allTogether(sureties: number[]): number {
  const [first = 0, ...others] = sureties.toSorted((one, other) => other - one);
  const doubt = others.reduce((left, surety) => left * (1 - surety / 2), 1 - first);
  return Math.min(Math.max(first, 1 - doubt), first === 1 ? 1 : Math.max(first, NEVER_QUITE));
}

type Told = { value: string; surety: number };

function acronymOf(one: Profile, other: Profile, holders: (key: string) => number, likest: number): Told | null {
  const [mine, theirs] = [loneWords(one), loneWords(other)];
  const both = [...one.acronyms].filter(([key]) => other.acronyms.has(key) && !isWordOf(key, one, other));
  // Both have names beside it. Names that are not alike speak against it.
  const names = likest > 0.5 ? 1 : likest > 0.25 ? 0.75 : 0.45;
  const alone = [
    ...[...one.acronyms].filter(([key]) => theirs.includes(key)),
    ...mine.filter((key) => other.acronyms.has(key)).map((key): [string, string] => [key, key]),
  ];
  const made = [...initialsIn(mine, other), ...initialsIn(theirs, one)];
  const told = [
    ...both.map(([key, value]) => ({ value, surety: lettersTell(key) * names })),
    ...alone.map(([key, value]) => ({ value, surety: lettersTell(key) / Math.max(1, holders(key)) })),
    ...made.map((key) => ({ value: key, surety: (0.6 * lettersTell(key)) / Math.max(1, holders(key)) })),
  ].map(({ value, surety }) => ({ value, surety: surety * (areApart(one.countries, other.countries) ? 0.5 : 1) }));
  return told.toSorted((a, b) => b.surety - a.surety)[0] ?? null;
}

/** Where both names hold it as a word, it tells no more than the names do. */
function isWordOf(key: string, ...profiles: Profile[]): boolean {
  return profiles.every(({ called }) => called.some(({ words }) => words.includes(meaningOf(key))));
}

/** Names so short that they may be acronyms, such as `UN Women`. */
function loneWords({ called }: Profile): string[] {
  return called.map(({ key }) => together(key)).filter(({ length }) => length <= LONGEST_ACRONYM);
}

function initialsIn(words: string[], { called }: Profile): string[] {
  return words.filter((word) => called.some(({ initials }) => initials.includes(word)));
}

function lettersTell(key: string): number {
  return SAME_LETTERS[Math.min(key.length, SAME_LETTERS.length - 1)] ?? 0;
}
