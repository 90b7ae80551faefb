import { describe, expect, it } from 'vitest';
import {
  countConditions,
  type DraftConditions,
  demandFor,
  NO_CONDITIONS,
  readConditions,
  withDemand,
  writeConditions,
} from '../../../web/state/coalition-conditions.ts';
import { readFields, writeFields } from '../../../web/state/fragment-fields.ts';

const FIRST = 'abcdefghijkmnpqrstuvwxyz23';
const SECOND = '23456789abcdefghijkmnpqrst';

const ALL: DraftConditions = {
  atLeast: [
    { sectors: ['human-rights'], count: 1 },
    { sectors: ['humanitarian', 'development'], count: 2 },
  ],
  officeHere: true,
  localMember: true,
  language: 'fr',
  apart: [[FIRST, SECOND]],
  survives: 1,
  mostMembers: 6,
};

const readFrom = (fragment: string) => readConditions(readFields(fragment));

describe('the conditions of a coalition', () => {
  it('come back from the address as they were, and stay readable there', () => {
    const fragment = writeFields(writeConditions(ALL));
    expect(readFrom(fragment)).toEqual(ALL);
    expect(fragment).toBe(
      `least=human-rights:1,humanitarian.development:2&office=yes&local=yes&language=fr&apart=${FIRST}.${SECOND}&survives=1&most=6`,
    );
    expect(writeFields(writeConditions(NO_CONDITIONS))).toBe('');
  });

  it.each([
    'least=somebody:1',
    'least=human-rights:9',
    'office=perhaps',
    'language=French',
    `apart=${FIRST}.${FIRST}`,
    `apart=${FIRST}`,
    'survives=9',
    'most=0',
    'most=many',
    'most=1.5',
  ])('make nothing of %j', (fragment) => {
    expect(readFrom(fragment)).toEqual(NO_CONDITIONS);
  });

  it('are counted each once', () => {
    expect(countConditions(NO_CONDITIONS)).toBe(0);
    expect(countConditions(ALL)).toBe(8);
  });

  it('change how many of some sectors are asked for, in their place', () => {
    const more = withDemand(['human-rights'], 3, ALL);
    expect(more.map(({ count }) => count)).toEqual([3, 2]);
    expect(demandFor(['development', 'humanitarian'], ALL)).toBe(2);
    expect(demandFor(['humanitarian'], ALL)).toBe(0);
    expect(withDemand(['media'], 1, ALL)).toHaveLength(3);
    expect(withDemand(['human-rights'], 0, ALL)).toEqual([ALL.atLeast[1]]);
  });
});
