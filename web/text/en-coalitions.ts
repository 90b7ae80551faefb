/** English: the words of forming a coalition. */
import type { Level, Mode, Sector, TieKind } from '#core/vocabulary.ts';
import { withArticle } from './en-article.ts';
import { count, figures, organisations, sentenceCase } from './en-sentences.ts';

const HELD: Record<number, string> = { 2: 'held twice', 3: 'held 3 times' };
const LEAST: Record<Level, string> = { 1: '', 2: 'at level 2 or 3', 3: 'at level 3' };

const TIES: Record<TieKind, string> = {
  'works-with': 'partners, as reported',
  funds: 'money from one to the other, as reported',
  'member-of': 'one is a member of the other, as reported',
  introduced: 'were introduced',
};

/** As they stand before `organisation`. */
const KINDS: Record<Sector, string> = {
  humanitarian: 'humanitarian',
  development: 'development',
  'human-rights': 'human rights',
  media: 'media',
  gender: 'gender',
  peace: 'peace',
  environment: 'environment',
};
const kindsOf = (sectors: readonly Sector[]) => sectors.map((sector) => KINDS[sector]).join(' or ');

export const enCoalitions = {
  title: 'Form a coalition',
  mine: 'Your coalitions',
  lead: 'Choose a country. What is missing there is asked for first; change it as you need. The answer is the smallest set of organisations that covers it.',
  leftOutOfLink: 'This link names something that is not here; it was left out.',
  form: 'What is needed',
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
  threat: 'What is faced',
  threatHint: 'Fills in what such cases took elsewhere. A suggestion: change it as you need.',
  threatFilled: 'Filled in with what such cases took elsewhere. Change it as you need.',
  noThreat: 'Not chosen',
  eachTwice: 'Hold each twice',
  eachOnce: 'Hold each once',
  addNeed: 'Add a capacity',
  noNeed: 'No capacity fits what you typed.',
  minLevel: (capacity: string) => `Least level of ${capacity}`,
  heldBy: (capacity: string) => `By how many ${capacity} is held`,
  counts: { 1: 'held once', 2: 'held twice', 3: 'held 3 times' },
  countsSentence: 'Held twice means that the coalition can lose any one member and still do it.',
  conditions: {
    title: 'Conditions',
    set: (n: number) => (n === 0 ? 'none set' : `${figures.format(n)} set`),
    /** Chosen before the words of `balance`. */
    atLeast: { 0: 'Any number', 1: 'At least one', 2: 'At least two', 3: 'At least three' },
    balance: (sectors: readonly Sector[], n: number) =>
      n === 0
        ? `of ${kindsOf(sectors)} organisations`
        : `${kindsOf(sectors)} ${n === 1 ? 'organisation' : 'organisations'}`,
    balanceLabel: (sectors: readonly Sector[]) => `How many ${kindsOf(sectors)} organisations`,
    localMember: 'At least one national or local organisation',
    officeHere: 'Somebody with an office there',
    language: 'All work in',
    languageLabel: 'A language that all work in',
    anyLanguage: 'any language',
    mode: 'Stands together',
    modeLabel: 'How openly it stands together',
    anyMode: 'in a way to be agreed',
    modes: {
      public: 'in public',
      network: 'within the network',
      quiet: 'quietly',
      silent: 'silently',
    } satisfies Record<Mode, string>,
    survives: 'Survives the loss of',
    survivesLabel: 'How many members it can lose and still hold everything',
    losses: { 0: 'nobody in particular', 1: 'any one member', 2: 'any two members' },
    most: 'At most',
    mostLabel: 'How many members it may have',
    anySize: 'as many as it takes',
    members: (n: number) => count(n, 'member', 'members'),
    include: 'Must be in it',
    includeHint: 'Anybody in the network, wherever they are.',
    exclude: 'Leave out',
    apart: 'Not together',
    apartFirst: 'Not together: the one',
    apartSecond: (name: string) => `not together with ${name}`,
    notTogether: (one: string, other: string) => `${one} and ${other}`,
    chooseMember: 'Choose an organisation',
    noMember: 'No organisation fits what you typed.',
  },
  fromOutside: 'Also organisations that help from outside the country',
  see: 'See the coalition',
  results: 'The coalition',
  ask: 'Choose a country, and the smallest coalition for what it needs appears here.',
  askNeeds: 'Choose what is faced, or add a capacity, and the smallest coalition appears here.',
  size: (n: number) => organisations(n),
  sizeWithGaps: (n: number, open: string) => `${organisations(n)}; ${open}`,
  /** What of the things asked for stays open, after the size. */
  open: {
    named: (names: string, areMany: boolean) => `${names} ${areMany ? 'stay' : 'stays'} open`,
    counted: (n: number) => `${figures.format(n)} things asked for stay open`,
    more: (n: number, capacity: string) => `${n === 1 ? 'one' : figures.format(n)} more for ${capacity}`,
    seats: (n: number, whose: string) => `${n === 1 ? 'a seat' : `${figures.format(n)} seats`} for ${whose}`,
    sectors: (sectors: readonly Sector[]) => {
      const kinds = kindsOf(sectors);
      return `${/^[aeiou]/.test(kinds) ? 'an' : 'a'} ${kinds} organisation`;
    },
    office: 'somebody with an office there',
    local: 'a national or local organisation',
  },
  /** After the size: what is known about smaller ones. */
  proven: {
    one: 'One is enough.',
    many: (fewer: number) =>
      `No ${fewer === 1 ? 'one' : figures.format(fewer)} of those you can see can do it${fewer === 1 ? ' alone' : ''}: checked.`,
    partlyOne: 'It covers all that anybody you can see can cover.',
    partly: (fewer: number) =>
      `No ${fewer === 1 ? 'one' : figures.format(fewer)} of those you can see can cover as much: checked.`,
  },
  unproven: (bound: number, found: number) =>
    `At least ${figures.format(bound)} are needed, best found ${figures.format(found)}. Whether fewer can do it is not settled.`,
  /** Narrowed: somebody who offers some of it is left out of the search. */
  among: (candidates: number, isNarrowed: boolean) => {
    const left = isNarrowed ? ' and could be in it' : '';
    return candidates === 1
      ? `On paper, among the 1 you can see that offers any of this there${left}. It was not asked.`
      : `On paper, among the ${figures.format(candidates)} you can see that offer any of this there${left}. None of them was asked.`;
  },
  more: (smallest: number, extra: number) =>
    `${extra === 1 ? 'One' : figures.format(extra)} more than it takes: ${organisations(smallest)} can do it.`,
  backToSmallest: 'Back to the smallest',
  backToFirst: 'Back to the one proposed first',
  seenOther: 'One of several of this size, chosen by you.',
  progress: {
    searching: 'Searching for the smallest coalition.',
    bounds: (best: number | null, bound: number) => {
      if (best === null) return `At least ${figures.format(bound)} are needed so far.`;
      if (best > bound) return `Best so far ${figures.format(best)}, at least ${figures.format(bound)}.`;
      return `${organisations(best)}, and no fewer. Now for the best of them, and what else there is.`;
    },
    cancel: 'Cancel',
    cancelled: 'The search was cancelled.',
    cancelledKept: 'The search was cancelled. What you see here answers the question before.',
    again: 'Search again',
  },
  proof: {
    check: 'Check this proof',
    checking: 'Checking',
    close: 'Close the proof',
    right: 'The proof holds.',
    wrong: 'The proof does not hold. Ask again; if it stays, report it to the people who run this service.',
    unable: 'The proof could not be checked in this browser.',
    how: 'Worked out anew in your browser, from the needs and the offers alone, without what the search knew.',
    ok: 'Right',
    notOk: 'Wrong',
    members: (n: number) =>
      n === 1 ? 'It is one you can see, and it can be asked.' : 'Each of them is one you can see, and can be asked.',
    needs: 'Each need is held as often as the table says, at the level asked for.',
    conditions: 'Every condition is kept.',
    missing: {
      counting: 'What stays missing, nobody is left to hold: counted.',
      search: 'What stays missing cannot be less: searched once more.',
    },
    bound: {
      prices: (fewer: string, isPartly: boolean) =>
        `${fewer} can ${isPartly ? 'cover as much' : 'do it'}: added up in whole numbers.`,
      search: (fewer: string, isPartly: boolean) =>
        `${fewer} can ${isPartly ? 'cover as much' : 'do it'}: searched once more, in the opposite order.`,
    },
    fewer: (n: number) =>
      n === 0 ? 'Nobody at all is not enough, so no fewer' : n === 1 ? 'No one alone' : `No ${figures.format(n)}`,
    scarce: (names: string) => `What is scarce: ${names}.`,
    scarceSentence: (fewer: string) =>
      `Each need has a weight: the scarcer, the heavier. Together, what is asked for weighs more than any ${fewer} can bring.`,
    weight: (share: number) => share.toFixed(2),
    searchOnly: 'No single set of weights shows it here, so the whole search was done again.',
  },
  asked: {
    /** What was asked for, as one line on paper. */
    line: (country: string, things: readonly string[]) =>
      [`For ${withArticle(country)}`, ...things].map(sentenceCase).join('. ').concat('.'),
    threat: (name: string) => `faced: ${name}`,
    include: (names: string) => `with ${names}`,
    exclude: (names: string) => `without ${names}`,
    insideOnly: 'without organisations that only help from outside',
  },
  propose: 'Propose this coalition',
  askThem: 'Ask them for solidarity',
  proposeSentence:
    'Starting it takes an account of an organisation in this network. Nobody is told before you confirm.',
  /** Of a member, after its presence and sectors. */
  listedOnly: 'listed, no account here',
  /** How many of those proposed have an account; only those can be invited. */
  accounts: (n: number, all: number) => {
    if (n === 0 && all === 1) return 'It has no account here: a coordinator has to invite it to the network first.';
    if (n === 0) return 'None of them has an account here: a coordinator has to invite them to the network first.';
    const others = all - n === 1 ? 'the other' : 'the others';
    return `${figures.format(n)} of ${figures.format(all)} ${n === 1 ? 'has' : 'have'} an account here: a coordinator has to invite ${others} to the network first.`;
  },
  nobody: (country: string) => `Nobody you can see offers any of this in ${withArticle(country)}.`,
  nobodyLeft: (country: string) => `Nobody who could be in it offers any of this in ${withArticle(country)}.`,
  nobodyLeftHint: 'Loosen a condition, or ask for another capacity. Who is left out, and why, stands below.',
  nobodyElse: (country: string) => `Nobody else you can see offers any of this in ${withArticle(country)}.`,
  nobodyStates: (country: string) => `Nobody you can see states such a level in ${withArticle(country)}.`,
  nobodyHint: 'Ask for another capacity or a lower level, or include organisations that help from outside.',
  nobodyHintOutside: 'Ask for another capacity or a lower level.',
  missing: 'What stays missing',
  /** Why a seat stays empty, after the capacity and how many hold it. */
  missingSeat: (capacity: string, held: number, wanted: number, why: string) =>
    held === 0 ? `${capacity}: ${why}.` : `${capacity}: ${figures.format(held)} of ${figures.format(wanted)}; ${why}.`,
  missingWhy: {
    /** Narrowed: somebody is left out of the search, and may hold it. */
    nobody: (held: number, isNarrowed: boolean) =>
      `${held === 0 ? 'nobody' : 'nobody else'} ${isNarrowed ? 'who could be in it' : 'you can see'} offers it there`,
    nobodyIs: (held: number, isNarrowed: boolean) =>
      `there is ${held === 0 ? 'none' : 'no other'} ${isNarrowed ? 'that could be in it' : 'you can see'}`,
    noRoom: 'others could, but the conditions leave no room for them',
    excluded: (names: string) => `only ${names}, which you left out`,
    unstated: (n: number, held: number) =>
      `${held === 0 ? 'nobody' : 'nobody else'} states this level. ${n === 1 ? '1 offers' : `${figures.format(n)} offer`} it without a level: ask for any level`,
  },
  demandNames: {
    sectors: (sectors: readonly Sector[]) => sentenceCase(`${kindsOf(sectors)} organisation`),
    office: 'Somebody with an office there',
    local: 'National or local organisation',
  },
  mayBeLess: 'Whether less could stay open is not settled.',
  glance: {
    label: 'At a glance',
    missing: (n: number) => count(n, 'thing asked for', 'things asked for'),
    breaks: (alone: number) => (alone === 0 ? 'It can lose any one member' : `${figures.format(alone)} it cannot lose`),
    together: (n: number) => (n === 0 ? 'All are tied already' : `${count(n, 'introduction', 'introductions')} needed`),
    others: (n: number, isAll: boolean) =>
      n === 0 && isAll ? 'None' : isAll ? count(n, 'other', 'others') : `${figures.format(n)} others and more`,
    jump: (name: string, value: string) => `${name}: ${value}`,
  },
  members: 'Its members',
  coverage: 'Who covers what',
  /** Where the rest is folded away. */
  atRisk: (n: number, all: number) =>
    n === 0
      ? `All ${figures.format(all)} are held by two or more.`
      : `${figures.format(n)} of ${figures.format(all)} ${n === 1 ? 'is' : 'are'} missing or held by one alone.`,
  showAllLines: (all: number) => `Show all ${figures.format(all)}`,
  showAtRisk: 'Show these only',
  hideLines: 'Hide them',
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
  covers: (names: string) => `Covers ${names}.`,
  coversNothing: 'Covers none of the needs: it is in by your wish, or for a condition.',
  covered: (capacity: string, level: string | null) => (level === null ? capacity : `${capacity} (${level})`),
  without: 'Try without',
  tryWithout: (name: string) => `Try without ${name}`,
  replace: 'Replace',
  replaceNamed: (name: string) => `Replace ${name}`,
  replaceBy: (name: string) => `Who takes the seat of ${name}`,
  chooseOther: 'Choose who takes the seat',
  sharesNeeds: (n: number, all: number) =>
    n === all ? 'could hold all of it' : `could hold ${figures.format(n)} of ${figures.format(all)}`,
  notRequired: 'Need not be in it',
  notRequiredNamed: (name: string) => `${name} need not be in it`,
  excluded: 'Left out by you',
  putBack: 'Put back',
  putBackNamed: (name: string) => `Put back ${name}`,
  moved: (before: number, after: number) =>
    after === before
      ? `Still ${organisations(after)}, with others in the seats.`
      : `Now ${organisations(after)}; it was ${figures.format(before)}.`,
  moreMissing: (n: number) => (n === 1 ? '1 more seat stays empty.' : `${figures.format(n)} more seats stay empty.`),
  nowAlone: (names: string) => `Now held once only: ${names}.`,
  breaks: 'What breaks',
  survivesOne: 'Without any one of them, every need is still held by somebody.',
  survivesOneOfHeld: 'Without any one of them, all that is held now is still held by somebody.',
  loses: (member: string, capacities: string, demands: string) =>
    `Without ${member}: ${[capacities && `nobody left for ${capacities}`, demands && `no ${demands}`].filter(Boolean).join('; ')}.`,
  demandsLost: {
    sectors: (sectors: readonly Sector[]) => `${kindsOf(sectors)} organisation`,
    office: 'organisation with an office there',
    local: 'national or local organisation',
  },
  additionMany: (names: string) => `With ${names} as well, it survives the loss of any one member.`,
  additionHeld: (names: string) => `With ${names} as well, all that is held now survives the loss of any one member.`,
  additionPartly: (names: string, still: string) =>
    `With ${names} as well, only these would still hang on one member: ${still}.`,
  noAddition: 'Nobody else you can see could mend that under these conditions.',
  add: (names: string) => `Add ${names}`,
  addAll: (n: number) => `Add these ${figures.format(n)}`,
  others: 'Others as small',
  othersNone: 'There is no other of this size: it is this one or a larger one.',
  othersAll: (n: number) =>
    n === 1 ? 'There is 1 other of this size.' : `These are all ${figures.format(n)} others there are.`,
  othersFirst: (n: number) => `The first ${figures.format(n)} others, the best fit first. There are more.`,
  insteadOf: (comes: string, goes: string) => `${comes} instead of ${goes}`,
  look: 'Look at it',
  lookNamed: (what: string) => `Look at it: ${what}`,
  tradeOffs: 'With more members',
  tradeOffsSentence:
    'What one gets for one more. The fit says how strongly its members are there and how much they bring.',
  fit: (fit: number) => `fit ${figures.format(Math.round(fit * 100))} of 100`,
  smallestGain: (more: number, all: number) =>
    more === 0
      ? 'the smallest'
      : `the smallest; ${figures.format(more)} of ${figures.format(all)} needs held by more than asked`,
  gain: (comes: string, goes: string, more: string) =>
    `${comes === '' ? 'others' : `with ${comes}`}${goes === '' ? '' : ` instead of ${goes}`}${more === '' ? '' : `: ${more} held once more`}`,
  inView: 'in view',
  together: 'Working together',
  introductions: (n: number) =>
    n === 0
      ? 'All of them are tied to each other already, directly or through one another.'
      : n === 1
        ? '1 introduction is needed to join them all.'
        : `${figures.format(n)} introductions are needed to join them all.`,
  canIntroduce: (who: string, more: number, one: string, other: string) =>
    `${who}${more > 0 ? ` and ${figures.format(more)} more` : ''} can introduce ${one} to ${other}.`,
  noIntroducer: 'Nobody you can see is tied to both sides.',
  orSomeOf: (names: string) => `one of ${names}`,
  tie: (one: string, other: string, kind: TieKind) => `${one} and ${other}: ${TIES[kind]}`,
  tiesInside: (n: number) => count(n, 'tie among them is known', 'ties among them are known'),
  tiesNone: 'No tie among them is known.',
  convenor: (name: string, tied: number, others: number) =>
    tied === others
      ? `${name} could convene: it is tied to ${others === 1 ? 'the other' : `all ${figures.format(others)} others`}.`
      : `${name} could convene: nobody is nearer to all others. It is tied to ${figures.format(tied)} of ${figures.format(others)}.`,
  convenorNone: 'No ties among them are known that would speak for one as convenor: agree on it among yourselves.',
  leftOut: 'Who would fit but is left out',
  leftOutLine: (n: number, why: string) => `${organisations(n)} ${why}`,
  leftOutWhy: {
    excluded: 'left out by you',
    closed: 'taking on no new work now',
    'from-outside': 'helping from outside only, which you ruled out',
    language: (language: string) => `without ${language} among the languages stated`,
    stance: 'standing by others quietly only, while this one acts in public',
  },
  andMore: (n: number) => `and ${figures.format(n)} more`,
  onMap: 'The coalition on the map',
};
