import { describe, expect, test } from 'vitest';
import { briefOf } from '#core/member-brief.ts';
import { type MemberFilter, membersWhere, pageAfter } from '#core/members.ts';
import { byName, type Member, memberById, type Network } from '#core/network.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { StoredCase } from '#core/stored-playbook.ts';
import { surroundingsOf } from '#core/surroundings.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { aCase } from '../support/playbook-records.ts';

const names = (records: { name: string }[]) => records.map(({ name }) => name);

function named(name: string, network: Network): Member {
  const member = memberById(network).get(idOf(name));
  if (!member) throw new Error(`There is no ${name}.`);
  return member;
}

describe('members that fit a filter', () => {
  const network = aNetwork()
    .member('Zoe', { presences: ['KE'], sectors: ['media', 'gender'], offers: ['advocacy'] })
    .member('Émile', { presences: ['KE', 'IN'], sectors: ['media'], offers: ['legal-support', 'advocacy'] })
    .member('ana', { presences: ['IN'], sectors: ['gender'], offers: ['legal-support'] })
    .member('Bo', { needs: ['advocacy'], reach: ['001'] })
    .seenBy({ role: 'reader', memberId: null });

  test.each<[string, MemberFilter, string[]]>([
    ['no part', {}, ['ana', 'Bo', 'Émile', 'Zoe']],
    ['a country', { country: 'KE' }, ['Émile', 'Zoe']],
    ['a sector', { sector: 'gender' }, ['ana', 'Zoe']],
    ['a capacity', { capacity: 'legal-support' }, ['ana', 'Émile']],
    ['a country and a sector', { country: 'IN', sector: 'media' }, ['Émile']],
    ['a sector and a capacity', { sector: 'gender', capacity: 'advocacy' }, ['Zoe']],
    ['a country and a capacity that nobody has both of', { country: 'TD', capacity: 'advocacy' }, []],
    ['a capacity that nobody offers', { capacity: 'magic' }, []],
  ])('of %s come by name, whatever their case and accents', (_what, filter, expected) => {
    expect(names(membersWhere(network, filter))).toEqual(expected);
  });

  test('and share a name come by id', () => {
    const [first] = network.members;
    if (!first) throw new Error('There is no member.');
    const twins = ['c', 'a', 'b'].map((letter) => ({ ...first, id: letter.repeat(26) }));
    const sorted = membersWhere({ ...network, members: twins }, {});
    expect(sorted.map(({ id }) => id[0])).toEqual(['a', 'b', 'c']);
  });

  test('leave the network as it was', () => {
    membersWhere(network, {});
    expect(names(network.members)).toEqual(['Zoe', 'Émile', 'ana', 'Bo']);
  });
});

describe('a page', () => {
  const network = aNetwork().member('Ana').member('Bo').member('Cy').member('Dee').member('Élan').member('Fay');
  const members = membersWhere(network.seenBy(ANONYMOUS), {});

  /** The names of every page, walked through with the cursors. */
  function walk(list: Member[], limit: number): string[][] {
    const pages: string[][] = [];
    for (let after: string | undefined, isOver = false; !isOver && pages.length < 10; ) {
      const page = pageAfter(list, after, limit);
      pages.push(names(page.members));
      after = page.next ?? undefined;
      isOver = page.next === null;
    }
    return pages;
  }

  test.each([
    [1, [['Ana'], ['Bo'], ['Cy'], ['Dee'], ['Élan'], ['Fay']]],
    [
      2,
      [
        ['Ana', 'Bo'],
        ['Cy', 'Dee'],
        ['Élan', 'Fay'],
      ],
    ],
    [
      3,
      [
        ['Ana', 'Bo', 'Cy'],
        ['Dee', 'Élan', 'Fay'],
      ],
    ],
    [
      4,
      [
        ['Ana', 'Bo', 'Cy', 'Dee'],
        ['Élan', 'Fay'],
      ],
    ],
    [5, [['Ana', 'Bo', 'Cy', 'Dee', 'Élan'], ['Fay']]],
    [6, [['Ana', 'Bo', 'Cy', 'Dee', 'Élan', 'Fay']]],
    [7, [['Ana', 'Bo', 'Cy', 'Dee', 'Élan', 'Fay']]],
  ])('of at most %i follows the one before without gap, repeat or an empty end', (limit, pages) => {
    expect(walk(members, limit)).toEqual(pages);
  });

  test('of an empty list is empty and the last', () => {
    expect(pageAfter([], undefined, 5)).toEqual({ members: [], next: null });
  });

  test('goes on where it was when the member that its cursor names is gone', () => {
    const { next } = pageAfter(members, undefined, 5);
    if (next === null) throw new Error('There is no second page.');
    const without = members.filter(({ name }) => name !== 'Élan');
    expect(pageAfter(without, next, 5)).toEqual({ members: [named('Fay', network.seenBy(ANONYMOUS))], next: null });
  });

  test('is empty when all behind its cursor are gone', () => {
    const { next } = pageAfter(members, undefined, 3);
    if (next === null) throw new Error('There is no second page.');
    expect(pageAfter(members.slice(0, 2), next, 3)).toEqual({ members: [], next: null });
  });

  test('tells members who share a name apart', () => {
    const [first] = members;
    if (!first) throw new Error('There is no member.');
    const twins = ['a', 'b', 'c', 'd'].map((letter) => ({ ...first, id: letter.repeat(26) })).sort(byName);
    const { next } = pageAfter(twins, undefined, 2);
    expect(pageAfter(twins, next ?? undefined, 2).members.map(({ id }) => id[0])).toEqual(['c', 'd']);
  });

  test('after a text that is no cursor is the first', () => {
    expect(names(pageAfter(members, 'Dee', 2).members)).toEqual(['Ana', 'Bo']);
  });
});

test('a brief names each country and capacity once, sorted', () => {
  const network = aNetwork().member('Ana', {
    presences: ['TD', { country: 'KE', kind: 'local-partner' }, 'KE'],
    offers: ['legal-support', 'advocacy', { capacityId: 'legal-support', country: 'KE' }],
    sectors: ['media'],
    reach: ['002'],
    acronym: 'A',
    description: 'Not for a brief.',
  });
  expect(briefOf(named('Ana', network.seenBy(ANONYMOUS)))).toEqual({
    id: idOf('Ana'),
    name: 'Ana',
    acronym: 'A',
    kind: 'national-ngo',
    standing: 'member',
    sectors: ['media'],
    reach: ['002'],
    countries: ['KE', 'TD'],
    capacities: ['advocacy', 'legal-support'],
  });
});

describe('what is around a member', () => {
  const builder = aNetwork()
    .member('Mo')
    .member('Zoe')
    .member('Ana')
    .member('Bo')
    .tie('Mo', 'Zoe')
    .tie('Ana', 'Mo')
    .tie('Ana', 'Mo', { kind: 'funds' })
    .tie('Ana', 'Bo')
    .coalition('Two', ['Mo', 'Ana'])
    .coalition('One', ['Mo'])
    .coalition('Elsewhere', ['Bo']);
  const network = aNetwork(withCases(builder.stored)).seenBy(ANONYMOUS);
  const around = surroundingsOf(named('Mo', network), network);

  function withCases(stored: StoredNetwork): StoredNetwork {
    return { ...stored, cases: [caseOf('Mo'), caseOf('Ana'), caseOf(null)] };
  }

  function caseOf(name: string | null): StoredCase {
    return aCase(`Case of ${name}`, {
      actor: 'An invented organisation',
      url: 'https://example.org/case',
      memberId: name === null ? null : idOf(name),
    });
  }

  test('are its own ties alone, at either end', () => {
    const ends = around.ties.map(({ a, b, kind }) => `${[a, b].filter((id) => id !== idOf('Mo'))} ${kind}`);
    expect(ends.sort()).toEqual([`${idOf('Ana')} funds`, `${idOf('Ana')} works-with`, `${idOf('Zoe')} works-with`]);
  });

  test('are the members at their other ends, each once, by name', () => {
    expect(names(around.tied)).toEqual(['Ana', 'Zoe']);
  });

  test('are its own coalitions, by name, and its own cases', () => {
    expect(names(around.coalitions)).toEqual(['One', 'Two']);
    expect(around.cases.map(({ title }) => title)).toEqual(['Case of Mo']);
  });
});
