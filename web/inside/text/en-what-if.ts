/** English: what would be lost with some organisations, said calmly to people who may be next. */
import { withArticle } from '../../text/en-article.ts';
import { count, figures, midSentence, organisations } from '../../text/en-sentences.ts';

const listing = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const MOST_NAMED = 3;

/** Names while they are few, a number otherwise. */
const few = (names: readonly string[], many: string) =>
  names.length <= MOST_NAMED ? listing.format(names) : `${figures.format(names.length)} ${many}`;
const capacities = (names: readonly string[]) => few(names.map(midSentence), 'capacities');
const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
const ties = (mean: number) => `${figures.format(Math.round(10 * mean) / 10)} ${mean === 1 ? 'tie' : 'ties'}`;

export const enWhatIf = {
  title: 'What if an organisation is shut down?',
  lead: 'Choose who might be shut down, or suddenly unable to work. You see what would be lost with them and the least that makes up for it, counted in what you can see.',
  why: 'This page is only for people who are signed in. The same answer would tell an attacker whom to hit, so it is never public and no program can ask for it. Take care who looks over your shoulder.',
  whyTitle: 'Why it is not public',

  memberLink: (n: number) => (n === 1 ? 'What if it were shut down?' : 'What if they were shut down?'),
  otherLink: 'What if somebody here were shut down?',

  form: 'Who would be gone',
  lost: 'Organisations',
  lostHint: 'Several are lost together.',
  add: 'Add an organisation',
  nobody: 'No organisation fits what you typed.',
  most: (n: number) => `${figures.format(n)} at the most. Take one out to add another.`,
  country: 'Country',
  anyCountry: 'Wherever they are present',
  countryHint: 'With a country, only its capacities count, and what could be brought there.',
  coalition: (name: string) => `Worst losses are looked for in ${name}.`,
  wholeNetwork: 'Look in the whole network',
  see: 'See what would be lost',

  results: 'What would be lost',
  ifLost: (names: readonly string[]) => `If ${few(names, 'organisations')} were shut down`,

  /** What happens, as parts of one sentence. */
  gone: (names: readonly string[], country: string) => `${capacities(names)} would be gone in ${withArticle(country)}`,
  goneMany: (n: number, countries: number) =>
    `${count(n, 'capacity', 'capacities')} would be gone in ${count(countries, 'country', 'countries')}`,
  notBrought: (names: readonly string[], country: string) =>
    `nobody could bring ${capacities(names)} to ${withArticle(country)} any more`,
  orphaned: (names: readonly string[]) => `${few(names, 'organisations')} would be left without any tie`,
  orphanedThere: (names: readonly string[], country: string) =>
    `${few(names, 'organisations')} would be left without a tie in ${withArticle(country)}`,
  cutOff: (n: number) => `${organisations(n)} would be cut off from the rest`,
  coalitionsHit: (names: readonly string[]) => `${few(names, 'coalitions')} would lose a member`,
  sentence: (parts: readonly string[]) => sentence(parts.join('; ')),
  nothing: 'Nothing that others rely on would be lost, as far as you can see.',
  nothingThere: (country: string) => `Nothing would be lost in ${withArticle(country)}, as far as you can see.`,
  noTies: (n: number) =>
    n === 1
      ? 'You see neither ties nor offers of it. What it does out of your sight is not counted here.'
      : 'You see neither ties nor offers of them. What they do out of your sight is not counted here.',
  someTies: (n: number) => `${count(n, 'tie', 'ties')} would go, and whoever had them keeps others.`,

  smallest: (parts: readonly string[]) => `Smallest repair: ${listing.format(parts)}.`,
  introduce: (pairs: readonly (readonly string[])[]) =>
    `introduce ${pairs.map((pair) => pair.join(' and ')).join(', ')}`,
  introduceMany: (n: number) => `make ${figures.format(n)} introductions`,
  askHelper: (name: string) => `ask ${name} to step in`,
  askHelpers: (n: number) => `ask ${organisations(n)} to step in`,

  introductions: 'Smallest repair: introductions',
  introductionsNote: (n: number) =>
    n === 1
      ? 'One new tie is enough, and it takes one.'
      : `${figures.format(n)} new ties are enough, and fewer are not.`,
  introductionsShown: (shown: number) => `The first ${figures.format(shown)}, for the larger parts first.`,
  and: 'and',
  through: (names: readonly string[]) =>
    names.length === 0
      ? 'Nobody who would be lost knows both.'
      : `${listing.format(names)} ${names.length === 1 ? 'knows' : 'know'} both and can introduce them now.`,
  alone: 'So that nobody is left without any tie.',

  helpers: 'Smallest repair: who could step in',
  helpersProven: (n: number) =>
    n === 1 ? 'One is enough.' : `${figures.format(n)} together, and fewer cannot: checked.`,
  helpersUnproven: (n: number, bound: number) =>
    `${figures.format(n)} together. At least ${figures.format(bound)} are needed; whether fewer can is not settled.`,
  brings: (seats: readonly string[]) => listing.format(seats),
  missing: (seats: readonly string[]) => `Nobody you can see says that they could bring: ${listing.format(seats)}.`,
  seat: (capacity: string, country: string) => `${midSentence(capacity)} in ${withArticle(country)}`,

  capacities: 'Capacities',
  capacityIn: (capacity: string, country: string) => `${capacity} in ${withArticle(country)}`,
  capacityGone: (outside: number) =>
    outside === 0
      ? 'Gone. Nobody says that they could bring it from outside.'
      : `Gone. ${outside === 1 ? '1 organisation' : organisations(outside)} could bring it from outside.`,
  capacityNotBrought: 'Nobody there has it, and nobody could bring it any more.',
  capacityOnce: (name: string) => `Only ${name} would still have it.`,
  capacityBroughtOnce: (name: string) => `Nobody there has it; only ${name} could still bring it.`,
  thinned: (n: number) =>
    `${count(n, 'capacity', 'capacities')} more would be held by fewer, and still by two or more.`,
  nowhere: (names: readonly string[]) =>
    `Nobody you can see would offer ${listing.format(names.map(midSentence))} anywhere.`,

  orphans: 'Left without any tie',
  orphansThere: (country: string) => `Left without a tie in ${withArticle(country)}`,
  orphansThereNote: 'They keep ties elsewhere.',

  parts: 'What falls apart',
  partsNote: (before: number, after: number) =>
    `${count(before, 'part', 'parts')} of the network before, ${count(after, 'part', 'parts')} after. These would no longer be with the largest, nor would those left without any tie:`,
  part: (size: number) => organisations(size),
  partMore: (n: number) => `and ${figures.format(n)} more`,
  partsShown: (shown: number, all: number) => `The ${figures.format(shown)} largest of ${figures.format(all)}.`,

  coalitions: 'Coalitions',
  coalitionName: (name: string, country: string | null) => (country === null ? name : `${name}, ${country}`),
  coalitionLeft: (before: number, after: number) =>
    `${figures.format(after)} of ${count(before, 'member', 'members')} left`,
  coalitionConvenor: 'loses its convenor',
  coalitionCapacities: (names: readonly string[]) =>
    `nobody else in it offers ${listing.format(names.map(midSentence))}`,

  distance: 'Between human rights and humanitarian or development work',
  distanceNone: 'No pair of the two that you can see is joined by ties, so nothing moves apart.',
  distanceCut: (cut: number, pairs: number) =>
    cut === pairs
      ? `${count(cut, 'pair', 'pairs')} could reach one another, and none could any more.`
      : `${figures.format(cut)} of ${count(pairs, 'pair', 'pairs')} could no longer reach one another.`,
  distanceKept: (before: number, after: number) =>
    ties(before) === ties(after)
      ? `Those who can still reach one another stay ${ties(after)} apart on average.`
      : `Those who can still reach one another would be ${ties(after)} apart on average instead of ${ties(before)}.`,
  distanceEstimate: (from: number, of: number) =>
    `An estimate, counted from ${figures.format(from)} of ${organisations(of)}.`,

  onMap: 'The loss on the map',

  worst: 'Whose loss would hurt most',
  worstNote: 'A capacity that is gone counts 2, an organisation cut off 1, one left without any tie 1 more.',
  worstOf: (n: number) => `Each of ${organisations(n)} was tried.`,
  worstOfCountry: (n: number, country: string) =>
    `Each of ${organisations(n)} that you see in ${withArticle(country)} or that could help there was tried. Only what is lost there counts.`,
  worstOfCoalition: (n: number) =>
    `Each of its ${count(n, 'member', 'members')} that you see was tried. Only what they are to each other counts.`,
  singles: 'One alone',
  pairs: 'Two together',
  singlesNone: 'Nobody here is the only one: any one could be lost, and everything would still hold.',
  pairsNone: 'Any two could be lost, and everything would still hold.',
  pairsAll: 'Every pair was tried.',
  pairsSome: (n: number) =>
    n === 1
      ? 'Tried: every pair with the one whose loss alone hurts most.'
      : `Tried: every pair with one of the ${figures.format(n)} whose loss alone hurts most.`,
  loss: (names: readonly string[]) => listing.format(names),
  lossCapacities: (n: number) => `${count(n, 'capacity', 'capacities')} gone`,
  lossCutOff: (n: number) => `${figures.format(n)} cut off`,
  lossOrphans: (n: number) => `${figures.format(n)} without any tie`,
  look: 'Look at it',
  lookAt: (names: readonly string[]) => `Look at it: ${listing.format(names)}`,
};
