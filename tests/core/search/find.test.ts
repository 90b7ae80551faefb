import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from '#core/network.ts';
import { searchNetwork } from '#core/search/answer.ts';
import { find, membersWithText } from '#core/search/find.ts';
import { SearchText } from '#core/search/question.ts';
import { ANONYMOUS, type Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { anyText } from '../../support/any-text.ts';
import { aCase, aMessage, anExchange, anOtherNetwork, aPlay } from '../../support/playbook-records.ts';
import { worldFrom } from '../../support/worlds.ts';

const LABELLED = aNetwork()
  .member('Ana', { offers: ['legal-support'], presences: ['TD'], description: 'Works for harbour workers.' })
  .member('Bo', { offers: [{ capacityId: 'psychosocial-support', note: 'Also legal first aid' }] })
  .member('Cleo', { acronym: 'CLX', aliases: ['Night desk'], presences: ['TD'] })
  .coalition('Harbour watch', ['Ana'])
  .having({
    plays: [aPlay('quiet-diplomacy', { labels: { en: 'Quiet diplomacy', fr: 'Diplomatie discrète' } })],
    cases: [aCase('The library stays open', { lessons: 'Ask the neighbours first' })],
    messages: [aMessage('Bread', { texts: [{ language: 'es', text: 'Horneamos pan para todos' }] })],
    exchanges: [anExchange('Evening on leases', { outcome: 'A list of landlords' })],
    otherNetworks: [anOtherNetwork('Lighthouse alliance', { acronym: 'LHA' })],
  }).stored;

const NETWORK = asSeenBy(
  {
    ...LABELLED,
    capacities: [
      capacityOf('legal-support', { en: 'Legal support', fr: 'Soutien juridique', es: 'Apoyo jurídico' }),
      capacityOf('psychosocial-support', { en: 'Psychosocial support', fr: 'Soutien psychosocial' }),
    ],
    countries: LABELLED.countries.map((country) => ({
      ...country,
      labels: { en: 'Chad', fr: 'Tchad', ar: 'تشاد', ru: 'Чад' },
    })),
    threats: [{ id: 'raid', kind: 'threat', labels: { en: 'Raids on offices' }, isRetired: false }],
  },
  ANONYMOUS,
);

function capacityOf(id: string, labels: { en: string; fr: string; es?: string }) {
  return { id, kind: 'solidarity' as const, labels, isRetired: false };
}

function namesFor(text: string, network: Network = NETWORK): string[] {
  return find(network, text).members.map(({ of }) => of.name);
}

describe('a member is found', () => {
  test.each([
    ['by its name', 'ana', ['Ana']],
    ['by the beginning of its name', 'cle', ['Cleo']],
    ['by its acronym', 'clx', ['Cleo']],
    ['by another name of it', 'night desk', ['Cleo']],
    ['by a word of its description', 'harbour', ['Ana']],
    ['by the note of an offer', 'first aid', ['Bo']],
    ['by what it offers, in French', 'soutien juridique', ['Ana']],
    ['by what it offers, in Spanish and without accents', 'juridico', ['Ana']],
    ['by where it is, in Arabic', 'تشاد', ['Ana', 'Cleo']],
    ['by where it is, in Russian', 'чад', ['Ana', 'Cleo']],
    ['by what it offers and where it is', 'legal chad', ['Ana']],
    ['whatever small words stand between', 'legal support in the Chad', ['Ana']],
    ['with a letter wrong', 'harbuor', ['Ana']],
    ['with a letter missing', 'legl', ['Ana', 'Bo']],
  ])('%s', (_, text, names) => {
    expect(find(NETWORK, text).isEveryWord).toBe(true);
    expect(namesFor(text).sort()).toEqual(names);
  });

  test('best by what it offers under all the words', () => {
    expect(namesFor('legal support')).toEqual(['Ana', 'Bo']);
  });

  test('with some of the words only where nobody has all, and it is said', () => {
    expect(find(NETWORK, 'lawyer chad')).toMatchObject({ isEveryWord: false, members: [{}, {}] });
    expect([...membersWithText(NETWORK, 'lawyer chad')]).toEqual([]);
  });

  test('by nothing that is close to a word which is there', () => {
    expect(namesFor('ana')).toEqual(['Ana']);
    expect(find(NETWORK, 'ana').readAs).toEqual([]);
    expect(find(NETWORK, 'harbuor').readAs).toEqual([{ word: 'harbuor', terms: ['harbour'] }]);
  });
});

describe('an answer', () => {
  test('shows in which places the words stand, and marks them', () => {
    const { members } = searchNetwork(NETWORK, { text: 'legal chad', limit: 10 });
    expect(members).toMatchObject([
      {
        member: { name: 'Ana' },
        found: [
          {
            where: 'capacity',
            excerpt: [
              { text: 'Legal', isFound: true },
              { text: ' support', isFound: false },
            ],
          },
          { where: 'country', excerpt: [{ text: 'Chad', isFound: true }] },
        ],
      },
    ]);
  });

  test('lists capacities, countries, threats and coalitions beside the members', () => {
    const ask = (text: string) => searchNetwork(NETWORK, { text, limit: 10 });
    expect(ask('legal support').capacities.map(({ id }) => id)).toEqual(['legal-support']);
    expect(ask('tchad').countries).toMatchObject([{ code: 'TD', excerpt: [{ text: 'Tchad', isFound: true }] }]);
    expect(ask('raid').threats).toMatchObject([{ id: 'raid' }]);
    expect(ask('watch').coalitions).toMatchObject([{ id: idOf('Harbour watch') }]);
  });

  test.each([
    ['discrete', 'plays', 'quiet-diplomacy'],
    ['neighbours', 'cases', idOf('The library stays open')],
    ['pan', 'messages', idOf('Bread')],
    ['landlords', 'exchanges', idOf('Evening on leases')],
    ['lha', 'networks', idOf('Lighthouse alliance')],
  ] as const)('finds "%s" among %s, by all that is written there', (text, kind, id) => {
    const answer = searchNetwork(NETWORK, { text, limit: 10 });
    expect(answer[kind]).toMatchObject([{ id }]);
    expect(Object.values(answer.counts).reduce((sum, count) => sum + count)).toBe(1);
  });

  test('holds what was asked for alone, and counts what the limit left out', () => {
    const answer = searchNetwork(NETWORK, { text: 'chad', kinds: ['member'], limit: 1 });
    expect(answer).toMatchObject({ members: [{}], countries: [], counts: { member: 2, country: 0 } });
  });

  test('cuts a long description around the word', () => {
    const description = `${'Many words before. '.repeat(20)}Here is the needle. ${'Many words after. '.repeat(20)}`;
    const network = aNetwork().member('Dora', { description }).seenBy(ANONYMOUS);
    const excerpt = searchNetwork(network, { text: 'needle', limit: 1 }).members[0]?.found[0]?.excerpt ?? [];
    const shown = excerpt.map(({ text }) => text).join('');
    expect(shown).toMatch(/^….*\bHere is the needle\b.*…$/);
    expect(shown.length).toBeLessThan(150);
  });

  test('shows whoever is signed in no more of a description or of conditions than was typed', () => {
    const network = aNetwork()
      .member('Dora', { description: 'Runs a safe house behind the Bakery.' })
      .member('Elif', {
        offers: [{ capacityId: 'legal-support', conditions: 'Never together with the Harbour police.' }],
      });
    const shownTo = (viewer: Viewer, text: string) => {
      const [hit] = searchNetwork(network.seenBy(viewer), { text, kinds: ['member'], limit: 1 }).members;
      return hit?.found.map(({ excerpt }) => excerpt.map((piece) => piece.text).join(''));
    };
    const reader: Viewer = { role: 'reader', memberId: null };
    expect(shownTo(reader, 'bakery runs')).toEqual(['… Runs … Bakery … ']);
    expect(shownTo(reader, 'ba ru')).toEqual(['… Ru … Ba … ']);
    expect(shownTo(reader, 'bakary')).toEqual(['… Bakery … ']);
    expect(shownTo(ANONYMOUS, 'bakery runs')).toEqual(['Runs a safe house behind the Bakery.']);
    expect(shownTo(reader, 'harb')).toEqual(['… Harb … ']);
    expect(shownTo(ANONYMOUS, 'harb')).toEqual(['Never together with the Harbour police.']);
  });

  test('comes for any text that is a question, and shows words of the records alone', () => {
    const { stored } = worldFrom(5);
    const seen = asSeenBy(stored, ANONYMOUS);
    const records = JSON.stringify(stored);
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' member', ' note', ' legal'), (start, end) => {
        const text = SearchText.safeParse(`${start.slice(0, 190)}${end}`);
        if (!text.success) return;
        for (const { found } of searchNetwork(seen, { text: text.data, limit: 50 }).members) {
          expect(found.length).toBeGreaterThan(0);
          for (const piece of found.flatMap(({ excerpt }) => excerpt)) {
            expect(piece.text === '…' || records.includes(JSON.stringify(piece.text).slice(1, -1))).toBe(true);
          }
        }
      }),
      { seed: 20_251_127, numRuns: 100 },
    );
  });
});

test('hidden members move neither what is found nor its order', () => {
  const open = aNetwork()
    .member('Rare', { description: 'alpha beta beta beta' })
    .member('Often', { description: 'alpha alpha alpha beta' });
  const crowd = Array.from({ length: 30 }, (_, index) => `Hidden ${'abcdefghijklmnopqrstuvwxyz234567'[index]}`);
  const withCrowd = crowd.reduce(
    (network, name) => network.member(name, { description: 'beta', visibility: 'private' }),
    open,
  );
  const ask = (network: typeof open) => searchNetwork(network.seenBy(ANONYMOUS), { text: 'alpha beta', limit: 9 });
  expect(ask(withCrowd)).toEqual(ask(open));
  const openly = crowd.reduce((network, name) => network.member(name, { description: 'beta' }), open);
  expect(find(openly.seenBy(ANONYMOUS), 'alpha beta').members.map(({ score }) => score)).not.toEqual(
    find(open.seenBy(ANONYMOUS), 'alpha beta').members.map(({ score }) => score),
  );
});
