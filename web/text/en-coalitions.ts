/** English: the words of forming a coalition. */
import type { Level } from '#core/vocabulary.ts';
import { withArticle } from './en-article.ts';
import { figures, organisations } from './en-sentences.ts';

const HELD: Record<number, string> = { 2: 'held twice', 3: 'held 3 times' };
const LEAST: Record<Level, string> = { 1: '', 2: 'at level 2 or 3', 3: 'at level 3' };

export const enCoalitions = {
  title: 'Form a coalition',
  lead: 'Choose a country. What is missing there is asked for first; change it as you need. The answer is the smallest set of organisations that covers it.',
  form: 'What the country needs',
  country: 'Country',
  countryHint: 'Type a part of the name.',
  needs: 'Needed',
  preset: (shown: number, gaps: number, country: string) =>
    shown === gaps
      ? `Set to what no source here names anybody in ${withArticle(country)} for and somebody from outside could bring.`
      : `Set to the first ${figures.format(shown)} of the ${figures.format(gaps)} that no source here names anybody in ${withArticle(country)} for and somebody from outside could bring.`,
  presetStated: (country: string) => `Also asked for: what members in ${withArticle(country)} say they need.`,
  presetNothing: (country: string) =>
    `Nothing that somebody from outside could bring is missing in ${withArticle(country)}, as far as you can see. Add what is needed.`,
  askAll: (n: number) => `Ask for all ${figures.format(n)}`,
  hopeless: (names: string) => `Nobody you can see could bring: ${names}.`,
  reset: 'Back to what is missing',
  addNeed: 'Add a capacity',
  noNeed: 'No capacity fits what you typed.',
  minLevel: (capacity: string) => `Least level of ${capacity}`,
  heldBy: (capacity: string) => `By how many ${capacity} is held`,
  counts: { 1: 'held once', 2: 'held twice', 3: 'held 3 times' },
  countsSentence: 'Held twice means that the coalition can lose any one member and still do it.',
  fromOutside: 'Also organisations that help from outside the country',
  see: 'See the coalition',
  results: 'The coalition',
  ask: 'Choose a country, and the smallest coalition for what it needs appears here.',
  askNeeds: 'Add at least one capacity.',
  size: (n: number) => organisations(n),
  sizeWithGaps: (n: number, open: number) =>
    `${organisations(n)}; ${open === 1 ? '1 need stays' : `${figures.format(open)} needs stay`} open`,
  proven: {
    one: 'One organisation covers it.',
    many: (candidates: number) =>
      `Fewer cannot do it: checked, among the ${figures.format(candidates)} you can see that offer any of this.`,
    partlyOne: 'It covers all that anybody you can see can cover.',
    partly: (candidates: number) =>
      `Fewer cannot cover as much: checked, among the ${figures.format(candidates)} you can see that offer any of this.`,
  },
  unproven: (bound: number, found: number) =>
    `At least ${figures.format(bound)} are needed, best found ${figures.format(found)}. Whether fewer can do it is not settled.`,
  nobody: (country: string) => `Nobody you can see offers any of this in ${withArticle(country)}.`,
  nobodyElse: (country: string) => `Nobody else you can see offers any of this in ${withArticle(country)}.`,
  nobodyStates: (country: string) => `Nobody you can see states such a level in ${withArticle(country)}.`,
  nobodyHint: 'Ask for another capacity or a lower level, or include organisations that help from outside.',
  nobodyHintOutside: 'Ask for another capacity or a lower level.',
  missing: 'What stays missing',
  /** Why a seat stays empty, after the capacity and how many hold it. */
  missingSeat: (capacity: string, held: number, wanted: number, why: string) =>
    held === 0 ? `${capacity}: ${why}.` : `${capacity}: ${figures.format(held)} of ${figures.format(wanted)}; ${why}.`,
  missingWhy: {
    nobody: (held: number) =>
      held === 0 ? 'nobody you can see offers it there' : 'nobody else you can see offers it there',
    excluded: (names: string) => `only ${names}, which you left out`,
    unstated: (n: number, held: number) =>
      `${held === 0 ? 'nobody' : 'nobody else'} states this level. ${n === 1 ? '1 offers' : `${figures.format(n)} offer`} it without a level: ask for any level`,
  },
  nothingMissing: 'On paper, every need is covered. None of them was asked.',
  members: 'Its members',
  coverage: 'Who covers what',
  capacity: 'Capacity',
  candidates: 'Others',
  candidatesSentence: (n: number) =>
    n === 0 ? 'nobody else could' : n === 1 ? '1 other could' : `${figures.format(n)} others could`,
  missingCell: (n: number) => `${figures.format(n)} missing`,
  levelKey: 'A number is the level: 1 can advise, 2 can do, 3 can lead. A ring: the source states no level.',
  offerNote: (capacity: string, note: string) => `${capacity}: ${note}`,
  basis: 'As stated in',
  seat: (index: number, name: string) => `${index}: ${name}`,
  holds: (level: string) => `covers it, ${level}`,
  holdsNot: 'does not',
  needed: (n: number, level: Level) => `${HELD[n] ?? ''} ${LEAST[level]}`.trim(),
  without: 'Try without',
  tryWithout: (name: string) => `Try without ${name}`,
  excluded: 'Left out by you',
  putBack: 'Put back',
  putBackNamed: (name: string) => `Put back ${name}`,
  moved: (before: number, after: number) =>
    after === before
      ? `Still ${organisations(after)}, with others in the seats.`
      : `Now ${organisations(after)}; it was ${figures.format(before)}.`,
  moreMissing: (n: number) => (n === 1 ? '1 more seat stays empty.' : `${figures.format(n)} more seats stay empty.`),
  onMap: 'The coalition on the map',
};
