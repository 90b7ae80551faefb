/** What an import comes to, and where it stands. */
import { text } from '../../text/text.ts';
import type { ImportBrief } from '../imports-api.ts';
import { importText } from '../text/import-text.ts';

export function newMembersOf({ counts }: ImportBrief): number {
  return counts.find(({ list, do: what }) => list === 'members' && what === 'add')?.count ?? 0;
}

/** What came in, in words. *others*: besides new organisations. */
export function cameIn({ counts }: ImportBrief, which: 'all' | 'others' = 'all'): string[] {
  const { nouns, list } = importText;
  return counts.flatMap(({ list: name, do: what, count }) => {
    if (count === 0 || (which === 'others' && name === 'members' && what === 'add')) return [];
    return [what === 'add' ? nouns[name](count) : list.changes(count)];
  });
}

export function standingOf(one: ImportBrief): string[] {
  const words = importText.list;
  const { state, startedOn, appliedOn } = one;
  if (state === 'staged') return [words.began(text.day(startedOn))];
  const day = appliedOn ?? startedOn;
  return [
    words.applied(text.day(day)),
    ...(state === 'applied' ? [words.undoUntil(text.day(undoableUntil(day)))] : []),
  ];
}

const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

function undoableUntil(day: string): string {
  return new Date(Date.parse(day) + UNDO_DAYS * DAY_MS).toISOString().slice(0, 10);
}
