import { describe, expect, it } from 'vitest';
import type { MemberBrief } from '../../../web/api.ts';
import {
  filterFromFragment,
  filterMembers,
  fragmentOfFilter,
  type MemberFilter,
  NO_FILTER,
} from '../../../web/state/member-filter.ts';

function aMember(name: string, rest: Partial<MemberBrief> = {}): MemberBrief {
  return {
    id: name,
    name,
    acronym: null,
    kind: 'other',
    standing: 'listed',
    sectors: [],
    countries: [],
    reach: [],
    capacities: [],
    ...rest,
  };
}

const MEMBERS = [
  aMember('Ação Viva', { acronym: 'AV', countries: ['BR'], sectors: ['human-rights', 'media'] }),
  aMember('Bridge House', { countries: ['KE', 'BR'], capacities: ['legal-support'], sectors: ['humanitarian'] }),
];

describe('the list of organisations', () => {
  it.each<[Partial<MemberFilter>, string[]]>([
    [{}, ['Ação Viva', 'Bridge House']],
    [{ name: ' acao ' }, ['Ação Viva']],
    [{ name: 'av' }, ['Ação Viva']],
    [{ name: 'house' }, ['Bridge House']],
    [{ country: 'BR' }, ['Ação Viva', 'Bridge House']],
    [{ country: 'BR', sector: 'media' }, ['Ação Viva']],
    [{ capacityId: 'legal-support' }, ['Bridge House']],
    [{ capacityId: 'legal-support', sector: 'media' }, []],
  ])('narrowed down by %j shows those that fit all of it', (change, names) => {
    expect(filterMembers(MEMBERS, { ...NO_FILTER, ...change }).map(({ name }) => name)).toEqual(names);
  });

  it('keeps its filter in the fragment', () => {
    const filter: MemberFilter = { name: 'São & co', country: 'BR', sector: 'media', capacityId: 'legal-support' };
    expect(filterFromFragment(fragmentOfFilter(filter))).toEqual(filter);
    expect(fragmentOfFilter(NO_FILTER)).toBe('');
  });
});
