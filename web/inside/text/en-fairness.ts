/** English: who is suggested how often, and what is suggested without being asked. */
import type { Availability } from '#core/vocabulary.ts';
import { count, figures, organisations } from '../../text/en-sentences.ts';
import type { Exposure, Suggestion } from '../fairness-api.ts';

const listing = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const tenths = (n: number) => figures.format(Math.round(10 * n) / 10);
const percent = (share: number) => `${figures.format(Math.round(100 * share))} %`;
const ties = (mean: number) => `${tenths(mean)} ${mean === 1 ? 'tie' : 'ties'}`;
const lists = (n: number) => count(n, 'list', 'lists');
const points = (n: number) => `${tenths(n)} ${n === 1 ? 'point' : 'points'}`;

type Why = Exposure['never'][number]['why'];

export const enFairness = {
  exposure: {
    title: 'Who is pointed to, and who never',
    lead: 'Whoever fits best would always be first, until nobody there can answer any more. So whoever stands in many lists stands a little lower in each. Its score stays as it is.',
    none: 'Nothing was counted yet. It is counted within the hour, and then once a week.',

    half: (n: number, all: number) => `Half of all suggestions point to ${figures.format(n)} of ${organisations(all)}.`,
    halfPlain: (n: number) => `By score alone it would be ${figures.format(n)}.`,
    never: (shown: number, plain: number) =>
      plain === shown
        ? `${organisations(shown)} of them ${shown === 1 ? 'stands' : 'stand'} in no list at all.`
        : `${figures.format(shown)} of them ${shown === 1 ? 'stands' : 'stand'} in no list at all; by score alone it would be ${figures.format(plain)}.`,
    cost: (plain: number, priced: number) =>
      `What is suggested fits a little less for it: ${tenths(priced)} points on average instead of ${tenths(plain)}.`,
    counted: (n: number, day: string) => `Counted in ${lists(n)} of ten on ${day}.`,

    curveTitle: 'How evenly suggestions are spread',
    curve: (gini: string, plain: string) =>
      `The closer a line is to the straight one, the more evenly. Gini ${gini} as lists are shown, ${plain} by score alone; 0 would be all alike.`,
    curveSpoken: (rows: readonly { least: number; shown: number; plain: number }[]) =>
      rows
        .map(
          ({ least, shown, plain }) =>
            `The ${percent(least)} who are suggested least have ${percent(shown)} of all suggestions, by score alone ${percent(plain)}.`,
        )
        .join(' '),
    shownLine: 'As lists are shown',
    plainLine: 'By score alone',
    evenLine: 'All alike',
    acrossAxis: 'Organisations, least suggested first',
    upAxis: 'Share of all suggestions',
    whole: '100 %',
    asTable: 'The curve as a table',
    tableLeast: 'Those suggested least',
    percent,
    gini: (value: number) => value.toFixed(2),

    mostTitle: 'Pointed to most',
    mostNote: 'In how many lists each stands, and what it says itself of how much it can take on.',
    mostNone: 'Nobody stands in any list.',
    lists: (shown: number, plain: number) =>
      shown === plain ? lists(shown) : `${lists(shown)}, by score alone ${figures.format(plain)}`,
    price: (price: number) => `${points(price)} lower in lists`,
    availability: {
      open: 'open to new work',
      busy: 'says it is busy',
      closed: 'takes on no new work',
    } satisfies Record<Availability, string>,
    unstated: 'does not say how busy it is',
    limit: (n: number) => `at most ${figures.format(n)} open at a time`,

    neverTitle: 'Never pointed to',
    neverNote: 'Not to be found is not the same as not needed. Most of it an editor can change.',
    neverNone: 'Everybody stands in some list.',
    whyCount: {
      'no-offers': (n: number) =>
        `${organisations(n)} ${n === 1 ? 'says' : 'say'} nothing of what can be asked of them, or not to you.`,
      closed: (n: number) => `${organisations(n)} ${n === 1 ? 'takes' : 'take'} on no new work.`,
      'not-counted': (n: number) =>
        `${organisations(n)} ${n === 1 ? 'was' : 'were'} not counted: what is offered is not for everybody, or new.`,
      others: (n: number) => `${organisations(n)} could be, and in every list others come first.`,
    } satisfies Record<Why, (n: number) => string>,
    why: {
      'no-offers': 'shows nothing of what it offers',
      closed: 'takes on no new work',
      'not-counted': 'what it offers is not for everybody, or new',
      others: 'others come first everywhere',
    } satisfies Record<Why, string>,

    howTitle: 'How it is counted',
    how: [
      'Once a week, among what everybody sees and nothing else: for each organisation a list of the ten that fit best, if it looked for three capacities, drawn by lot from those it does not offer itself. What anybody really searched for is not stored and not counted.',
      'Whoever stands in more than one and a half times as many lists as the average moves down in lists, week by week, by up to 15 points. Whoever stands in fewer moves up again. The score itself stays, and whoever stands lower says so.',
      'Load is what an organisation says of itself. Questions and introductions are nobody’s but theirs, so they are not counted here.',
    ],
  },

  introductions: {
    title: 'Introductions worth making',
    lead: 'Pairs of a human-rights organisation and a humanitarian or development one. If they met, both sides of the network would come closer together.',
    listTitle: 'Before and after',
    how: 'Counted in ties between organisations, as you see them. Chosen one after another: each is the one that brings the pairs nearest to each other. Nobody is in more than two of them.',
    before: (mean: number) =>
      `Now it takes ${ties(mean)} on average from a human-rights organisation to a humanitarian or development one`,
    beforeNone: (pairs: number) =>
      pairs === 1
        ? 'Now the one such pair has no way to one another'
        : `Now none of ${figures.format(pairs)} such pairs has a way to one another`,
    apart: (n: number, all: number) =>
      `${figures.format(n)} of ${count(all, 'pair has', 'pairs have')} no way to one another`,
    nobodyApart: 'every pair has a way to one another',
    after: (n: number, mean: number | null, apart: number) => {
      const made = `After ${n === 1 ? 'this introduction' : `these ${figures.format(n)} introductions`}`;
      const left =
        apart === 0
          ? 'no pair would be without a way'
          : `${count(apart, 'pair', 'pairs')} would still be without a way`;
      return mean === null ? `${made} ${left}.` : `${made} it would take ${ties(mean)}, and ${left}.`;
    },
    sentence: (parts: readonly string[]) => `${parts.join(', and ')}.`,
    and: ' and ',
    steps: (n: number | null) => (n === null ? 'no way to one another now' : `${ties(n)} apart now`),
    through: (names: readonly string[]) =>
      names.length > 3
        ? `${figures.format(names.length)} organisations know both`
        : `${listing.format(names)} ${names.length === 1 ? 'knows' : 'know'} both`,
    nearer: (n: number) => `${count(n, 'pair comes', 'pairs come')} nearer`,
    none: 'There is no introduction to make: either everybody who could meet knows one another, or one of the two sides has nobody.',
    estimate: (n: number, all: number) =>
      `This is an estimate from ${figures.format(n)} of ${organisations(all)}, evenly over their names.`,
    notEach: 'There was not time to try them all; there may be better ones.',
    several: 'Several chosen like this need not be the best several.',
  },

  suggestions: {
    title: 'Partners you do not have yet',
    lead: 'Not tied to you, and worth knowing before you need them. Chosen from what you can see, from different places, and not always the same ones.',
    listTitle: 'Worth knowing',
    toFinder: 'Look for a partner yourself',
    noNeeds: 'Your entry does not say what you look for. With it, the suggestions fit better.',
    toEntry: 'Say what you look for',
    none: 'There is nobody to suggest: you know everybody you can see, or nobody takes on new work.',
    dismiss: 'Not for us',
    dismissNamed: (name: string) => `Not for us: ${name}`,
    dismissed: (n: number) => `${organisations(n)} put aside, until you open this page again.`,
    again: 'Show all again',
    score: (score: string) => `${score} of 100`,
    why: 'Why, and how to reach them',
    grounds: {
      both: 'Each of you has what the other needs.',
      gives: 'It has what you need.',
      takes: 'You have what it needs, and it may have what you will need one day.',
      bridges: 'It would join human rights with humanitarian or development work.',
      reaches: 'It is far from everybody you know: a tie to it reaches into another part of the network.',
      near: 'It works where you work, or knows whom you know.',
    } satisfies Record<Suggestion['ground'], string>,
  },
};
