/** English: the words of the map's panel `filter`. */
import { count, figures, organisations } from './en-sentences.ts';

export const enMapFilter = {
  fitting: (n: number, total: number) => `${figures.format(n)} of ${organisations(total)} fit.`,
  match: 'Who fits',
  matches: { all: 'All that is asked', any: 'Any of it' },
  matchHint: {
    all: 'Within one list any of the choices will do; every list has to be met.',
    any: 'Whoever meets one of the lists is in.',
  },
  rest: 'The others',
  rests: { fade: 'Fade', hide: 'Hide' },
  restHint: { fade: 'They stay on the map, pale.', hide: 'They leave the map; places stay.' },

  titles: {
    sector: 'Sector',
    capacity: 'Capacity and level',
    needs: 'Looks for',
    country: 'Country',
    region: 'Part of the world',
    coalition: 'Coalition',
    ties: 'Number of ties',
    tie: 'Kind of tie',
    is: 'Confirmed, place and more',
    kind: 'Kind of organisation',
    standing: 'Standing',
    stance: 'Stands by others',
    availability: 'New work',
    language: 'Language',
  },
  chosen: (n: number) => (n === 0 ? '' : `${figures.format(n)} chosen`),
  clear: 'Take out',
  clearOf: (list: string) => `Take out what is chosen of ${list}`,
  more: (n: number) => `Show ${count(n, 'more choice', 'more choices')}`,
  fewer: 'Show fewer',
  levelOf: (capacity: string) => `Level of ${capacity}`,
  anyTies: 'Any number',
  tieCounts: { '0': 'None', '>=1': '1 or more', '>=3': '3 or more', '>=5': '5 or more', '>=10': '10 or more' },
  nothing: 'Nobody here states any.',
};
