/** A tie, a coalition or a seat in one, and what becomes of it. */
import type { LinkDifference } from '#core/import/difference.ts';
import { Line } from '../../ui/line.tsx';
import { rowWords } from '../state/import-problem-words.ts';
import { importText } from '../text/import-text.ts';

export function ImportLink({ link: { label, list, state, conflict, dates, at } }: { link: LinkDifference }) {
  const words = importText.changes;
  return (
    <Line
      name={label}
      facts={[
        words.linkNames[list],
        conflict === null ? words.states[state].toLowerCase() : words.conflicts[conflict],
        ...(dates === null ? [] : [words.dated(saidIn(dates.before), saidIn(dates.after))]),
        rowWords(at),
      ].join(' · ')}
    />
  );
}

function saidIn({ since, until }: NonNullable<LinkDifference['dates']>['before']): string {
  return importText.changes.dates(since, until);
}
