import { describe, expect, it } from 'vitest';
import { type CoalitionStart, startFromFragment, startLink } from '../../../web/state/coalition-start-link.ts';

const FIRST = 'abcdefghijkmnpqrstuvwxyz23';
const SECOND = '23456789abcdefghijkmnpqrst';
const WHOLE: CoalitionStart = {
  country: 'KE',
  memberIds: [FIRST, SECOND],
  needs: [
    { capacityId: 'legal-support', minLevel: 2, count: 2 },
    { capacityId: 'training', minLevel: 1, count: 1 },
  ],
  mode: 'quiet',
  convenorId: SECOND,
};
const NOTHING: CoalitionStart = { country: null, memberIds: [], needs: [], mode: null, convenorId: null };

const fragmentOf = (link: string) => link.slice(link.indexOf('#') + 1);

describe('the link that starts a coalition', () => {
  it('is read as it was written', () => {
    expect(startFromFragment(fragmentOf(startLink(WHOLE)))).toEqual(WHOLE);
  });

  it('stays readable in the address', () => {
    expect(startLink(WHOLE)).toBe(
      `/coalitions/start#country=KE&members=${FIRST},${SECOND}&needs=legal-support:2:2,training&mode=quiet&convenor=${SECOND}`,
    );
    expect(startLink(NOTHING)).toBe('/coalitions/start');
  });

  it('takes nobody as convenor who is not among the members', () => {
    expect(startFromFragment(`members=${FIRST}&convenor=${SECOND}`).convenorId).toBeNull();
  });

  it.each(['', '%', 'country=Kenya', 'members=me,you', 'needs=a:9', 'mode=loud', `convenor=${FIRST}`])(
    'makes something harmless of %j',
    (fragment) => {
      expect(startFromFragment(fragment)).toEqual(NOTHING);
    },
  );
});
