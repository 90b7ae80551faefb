import { expect, test } from 'vitest';
import { citationsOf, countedSources, sourcesOf } from '#core/citations.ts';
import { memberById, type Network } from '#core/network.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { StoredCase } from '#core/stored-playbook.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase } from '../support/playbook-records.ts';

const SOURCES = ['on-case', 'on-coalition', 'on-context', 'on-member', 'on-offer', 'on-presence', 'on-tie', 'unused'];

/** Ana is cited from three sources, Bo from one of them; a tie, a coalition, a case and a context from one each. */
const builder = aNetwork()
  .member('Ana', {
    sourceId: 'on-member',
    presences: [
      { country: 'KE', sourceId: 'on-presence' },
      { country: 'TD', sourceId: 'on-presence' },
    ],
    offers: [{ capacityId: 'legal-support', sourceId: 'on-offer' }, 'advocacy'],
  })
  .member('Bo', { sourceId: 'on-member' })
  .member('Cy')
  .tie('Ana', 'Bo', { sourceId: 'on-tie' })
  .coalition('Front', ['Ana'], { sourceId: 'on-coalition' });

const network = seen(withRest(builder.stored));

function withRest(stored: StoredNetwork): StoredNetwork {
  return {
    ...stored,
    sources: SOURCES.map((id) => ({
      id,
      title: `Title of ${id}`,
      publisher: 'An invented publisher',
      licence: 'CC0',
      url: null,
      date: '2025',
      note: null,
    })),
    contexts: [
      {
        country: 'KE',
        indicator: 'equality-before-the-law',
        year: 2024,
        value: 0.5,
        rating: null,
        sourceId: 'on-context',
      },
    ],
    cases: [caseFrom('on-case')],
  };
}

function caseFrom(sourceId: string): StoredCase {
  return aCase('An office was searched', {
    id: idOf('Raid'),
    actor: 'An invented organisation',
    country: 'KE',
    url: 'https://example.org/raid',
    sourceId,
  });
}

function seen(stored: StoredNetwork): Network {
  return aNetwork(stored).seenBy(ANONYMOUS);
}

function named(name: string) {
  const member = memberById(network).get(idOf(name));
  if (!member) throw new Error(`There is no ${name}.`);
  return member;
}

test.each<[string, Parameters<typeof citationsOf>[0], string[]]>([
  ['nothing', {}, []],
  [
    'a member, for itself, its presences and its offers',
    { members: [named('Ana')] },
    ['on-member', 'on-offer', 'on-presence', 'on-presence'],
  ],
  ['a member without sources', { members: [named('Cy')] }, []],
  ['a tie', { ties: network.ties }, ['on-tie']],
  ['a coalition', { coalitions: network.coalitions }, ['on-coalition']],
  ['a case', { cases: network.cases }, ['on-case']],
  ['a context', { contexts: network.contexts }, ['on-context']],
])('the citations of %s are one entry each', (_what, citing, expected) => {
  expect(citationsOf(citing).sort()).toEqual(expected);
});

test.each<[string, Parameters<typeof sourcesOf>[1], string[]]>([
  ['of nothing', {}, []],
  ['of a member', { members: [named('Ana')] }, ['on-member', 'on-offer', 'on-presence']],
  ['of a member who cites fewer', { members: [named('Bo')] }, ['on-member']],
  ['of a case and a tie', { ties: network.ties, cases: network.cases }, ['on-case', 'on-tie']],
])('the sources %s are those that it cites, each once, in the order of the network', (_what, citing, expected) => {
  expect(sourcesOf(network, citing).map(({ id }) => id)).toEqual(expected);
});

test('every source says how many visible records cite it', () => {
  expect(countedSources(network).map(({ id, recordCount }) => [id, recordCount])).toEqual([
    ['on-case', 1],
    ['on-coalition', 1],
    ['on-context', 1],
    ['on-member', 2],
    ['on-offer', 1],
    ['on-presence', 2],
    ['on-tie', 1],
  ]);
});

test('a source that only hidden records cite is neither shown nor counted', () => {
  const hidden = builder.member('Hidden', { visibility: 'network', sourceId: 'unused' });
  const shy = hidden.member('Shy', {
    offers: [{ capacityId: 'advocacy', sourceId: 'on-member', visibility: 'network' }],
  });
  const counted = countedSources(seen(withRest(shy.stored)));
  expect(counted.map(({ id }) => id)).not.toContain('unused');
  expect(counted.find(({ id }) => id === 'on-member')?.recordCount).toBe(2);
});
