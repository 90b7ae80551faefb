/** English: the words of other networks, and of who can carry something into one. */
import type { OtherNetworkKind } from '#core/playbook-vocabulary.ts';
import { withArticle } from './en-article.ts';
import { count, figures, midSentence, organisations, sentenceCase } from './en-sentences.ts';

const networks = (n: number) => count(n, 'network', 'networks');

export const enBridges = {
  title: 'Bridges to other networks',
  lead: 'Where members of this network also belong, so that somebody who is already inside can carry a matter there.',
  loading: 'Another network',
  none: 'No other network is named yet',
  noneText: [
    'Editors and coordinators name the networks and families that members belong to. None is open to you so far.',
  ],

  found: (n: number) => `${sentenceCase(networks(n))} beyond this one.`,
  glance: (reached: number, thin: number, nobody: number) =>
    [
      reached > 0 ? `${figures.format(reached)} reached by several of the organisations you can see` : '',
      thin > 0 ? `${figures.format(thin)} by one alone` : '',
      nobody > 0 ? `${figures.format(nobody)} by nobody` : '',
    ]
      .filter(Boolean)
      .join(', '),
  several: 'Reached by several',
  thin: 'By one alone',
  thinNote: 'A thin bridge: if this organisation is shut down or leaves, nobody you can see is inside any more.',
  nobody: 'By nobody',
  nobodyNote: 'Nobody you can see says that it belongs there. Ask members whether one does, or whom they know inside.',
  proposed: 'Wait for a coordinator',
  proposedNote: 'Named by a member, and seen by its editors and coordinators only until one of you opens it.',
  proposedBy: (who: string) => `Named by ${who}`,
  isProposed: 'Named by you; waits for a coordinator',

  kinds: {
    family: 'Family of organisations',
    network: 'Network',
    alliance: 'Alliance',
    platform: 'Platform',
  } satisfies Record<OtherNetworkKind, string>,
  inside: (n: number) => `${organisations(n)} inside`,
  only: (who: string) => `${who} alone`,
  ownIn: 'You are in it',
  website: 'Its own site',
  about: 'About it',
  kind: 'Kind',
  acronym: 'Acronym',

  who: 'Who of us is in it',
  whoNobody: 'Nobody you can see says so.',

  carry: {
    title: (network: string) => `Who can carry this into ${network}`,
    form: 'The matter',
    answer: 'Who can carry it',
    country: 'Where it is',
    countryPlaceholder: 'Any country',
    countryNone: 'No country fits what you typed.',
    capacity: 'What it takes',
    capacityPlaceholder: 'Any capacity',
    capacityNone: 'No capacity fits what you typed.',
    threat: 'What it is about',
    anyThreat: 'Any threat',
    also: 'In this network too',
    alsoAny: 'Not asked for',
    sentence:
      'Every field can stay empty. What you say here changes the order and what is said of each; it is kept nowhere.',

    found: (n: number, network: string, also: string | null) =>
      also === null
        ? `${organisations(n)} in ${network} to ask.`
        : `${organisations(n)} ${n === 1 ? 'is' : 'are'} in both ${network} and ${also}.`,
    nobody: (network: string, also: string | null) =>
      also === null
        ? `Nobody else you can see is in ${network}.`
        : `Nobody else you can see is in both ${network} and ${also}.`,
    toRequest: 'Ask for solidarity',
    nobodyHint: 'Ask the network who knows somebody there: a request can say what it is about without saying who asks.',
    ownIn: 'Your own organisation is inside: you could carry it yourself.',
    order: (hasOwn: boolean, hasCountry: boolean, hasNeed: boolean) =>
      `In this order: ${[
        hasOwn ? 'who is nearest to you' : '',
        hasCountry ? 'who works there' : '',
        hasNeed ? 'who offers most of what it takes' : '',
        'who takes on new work',
        'who says how it stands by others',
        'by name',
      ]
        .filter(Boolean)
        .join(', then ')}.`,
    each: 'Who is inside',
    ways: 'Through others',
    waysNote: (n: number) =>
      n === 1
        ? 'You know nobody inside yet. This is the shortest way to somebody who is.'
        : 'You know nobody inside yet. These are the shortest ways to somebody who is.',
    apart: 'You know nobody inside, and no tie or coalition that you can see leads there.',
  },

  reasons: {
    inside: (network: string) => `Is in ${network}`,
    bothInside: (one: string, other: string) => `Is in ${one} and in ${other}`,
    known: (by: string) => `Is known to you: ${by}`,
    steps: (n: number) => `${sentenceCase(count(n, 'step', 'steps'))} from you, over ties and coalitions`,
    reaches: (country: string, area: string) => `Says it can help ${withArticle(country)} from outside: ${area}`,
    offers: (capacity: string, level: string) => `Offers ${midSentence(capacity)} (${level})`,
  },
  by: {
    partner: 'you are partners, as reported',
    funds: 'you are reported to fund it',
    fundedBy: 'it is reported to fund you',
    memberOf: 'you are reported to be a member of it',
    hasMember: 'it is reported to be a member of yours',
    introduced: 'you were introduced',
    fellow: (coalition: string) => `both of you are in ${coalition}`,
  },

  own: {
    title: 'Your organisation',
    not: 'Nobody said that your organisation is in it.',
    is: (level: string) => `Your organisation is in it. Seen by: ${level}.`,
    say: 'We are in it',
    save: 'Save',
    leave: 'No longer in it',
    leaveSure: 'Take back that you are in it?',
    of: (network: string) => `that you are in ${network}`,
    seen: 'Nobody sees it who does not see your entry, or this network.',
    wider: {
      private: 'Only your own editors will see it. Save it?',
      coalition: 'Partners in your active coalitions and coordinators will see that you are in it. Save it?',
      network: 'Every account of this network will see that you are in it. Save it?',
      public: 'Anyone at all will see that you are in it, without an account. Save it?',
    },
    list: 'Other networks you are in',
    listNone: 'You have said of none that you are in it.',
    toBridges: 'Say in which networks you are',
  },

  propose: {
    open: 'Name a network that is missing',
    title: 'A network that is missing',
    note: 'A coordinator reads it and opens it to the others. Until then you, your colleagues and coordinators see it, and you can say already that you are in it.',
    noteCoordinator: 'Every account of this network sees it at once. Open it to anyone, or change it, on its page.',
    name: 'Its name',
    acronym: 'Acronym, if it has one',
    kind: 'What it is',
    website: 'Its own site',
    websiteHint: 'As in https://example.org',
    say: 'In a sentence: whom it brings together',
    go: 'Name it',
  },

  desk: {
    title: 'For coordinators',
    open: 'Change, merge or remove it',
    change: 'What is said of it',
    visibility: 'Who sees it',
    levels: {
      private: 'Only proposed: who named it, and coordinators',
      network: 'Every account of this network',
      public: 'Anyone',
    },
    save: 'Save',
    publicSure: 'Anyone will see this network, and who is in it as far as they chose. Save it?',
    merge: 'It is the same as another one',
    mergeWith: 'The record that stays',
    mergeChoose: 'Choose one',
    mergeGo: 'Merge into that one',
    mergeSure: (gone: string, keep: string) => `${gone} goes. Whoever is in it will be in ${keep}. Merge them?`,
    remove: 'Remove it',
    removeSure: 'It goes, and so does all that members said of being in it. Remove it?',
  },

  memberIn: 'Also belongs to',
};
