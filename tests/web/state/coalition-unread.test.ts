import { describe, expect, it } from 'vitest';
import { membersIn, NO_DRAFT, withoutMembers } from '../../../web/state/coalition-question.ts';
import { hasUnread } from '../../../web/state/coalition-unread.ts';

const [FIRST, SECOND, THIRD] = [
  'abcdefghijkmnpqrstuvwxyz23',
  '23456789abcdefghijkmnpqrst',
  'bbcdefghijkmnpqrstuvwxyz23',
] as const;

describe('a link to a coalition', () => {
  it.each([
    'with=me',
    `without=${FIRST},you`,
    'seen=us',
    `apart=${FIRST}`,
    `apart=${FIRST}.${FIRST}`,
    'needs=legal-support:9',
    'needs=training,legal-support:1:4',
    'least=somebody:1',
    'least=media.somebody:1',
    'least=media:9',
    'survives=9',
    'most=0',
    'most=41',
    'language=French',
    'mode=loudly',
    'outside=perhaps',
    'office=perhaps',
  ])('is said to hold what cannot be read: %j', (fragment) => {
    expect(hasUnread(`country=KE&${fragment}`)).toBe(true);
  });

  it.each([
    '',
    'main',
    'elsewhere=me',
    'needs=',
    'needs=none',
    'needs=legal-support:1:1,training:3,advocacy:2:2',
    'outside=no&office=yes&local=no&survives=0',
    `with=${FIRST}&without=${SECOND}&apart=${FIRST}.${SECOND}&seen=${THIRD}`,
    'threat=raid&least=media:1,development.humanitarian:2&language=fr&survives=2&most=40&mode=quiet',
  ])('is read whole: %j', (fragment) => {
    expect(hasUnread(`country=KE&${fragment}`)).toBe(false);
  });

  it('goes on without a member that is gone, wherever it was named', () => {
    const draft = {
      ...NO_DRAFT,
      includedIds: [FIRST, SECOND],
      seenIds: [FIRST],
      conditions: { ...NO_DRAFT.conditions, apart: [[FIRST, THIRD] as const, [SECOND, THIRD] as const] },
    };
    expect(new Set(membersIn(draft))).toEqual(new Set([FIRST, SECOND, THIRD]));
    const left = withoutMembers(draft, [FIRST]);
    expect(left).toEqual({
      ...NO_DRAFT,
      includedIds: [SECOND],
      conditions: { ...NO_DRAFT.conditions, apart: [[SECOND, THIRD]] },
    });
  });
});
