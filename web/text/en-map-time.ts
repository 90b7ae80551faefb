/** English: the words of the map's panel `time`. */
import { count, figures } from './en-sentences.ts';

const ties = (n: number) => count(n, 'tie', 'ties');

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2019` or `2019-05` in words. */
function timeWords(time: string): string {
  return time.length === 4 ? time : months.format(new Date(`${time}-01T00:00:00Z`));
}

export const enMapTime = {
  intro: 'See the ties as they were at a time.',
  slider: 'As of',
  all: 'All ties',
  time: timeWords,
  field: 'Year or month',
  fieldHint: 'Such as 2019 or 2019-05; empty for all ties.',
  notATime: 'This is no year or month. Write it as 2019 or 2019-05.',
  play: 'Play',
  pause: 'Pause',
  onwards: 'One step on',
  showAll: 'All ties again',
  changes: ({ begun, ended }: { begun: number; ended: number }) =>
    `${ties(begun)} ${begun === 1 ? 'is' : 'are'} new since a year before, ${figures.format(ended)} ended.`,
  there: (n: number, time: string) => `As of ${timeWords(time)} there are ${ties(n)}.`,
  undated: (n: number) =>
    n === 0
      ? 'Every tie has a date.'
      : `${figures.format(n)} ${n === 1 ? 'has' : 'have'} no date and ${n === 1 ? 'is' : 'are'} always shown.`,
  everything: (n: number) => `All ${ties(n)} on record, whenever they began or ended.`,
  nothingDated: 'No tie on this map says when it began or ended, so there is no time to choose.',
  caution: 'A tie is as old as its record says: many began before anybody wrote them down.',
};
