import { describe, expect, it } from 'vitest';
import { actionFrom, lacksOf, modesWithin, newActionDraft } from '../../../../web/inside/state/action-draft.ts';
import { audienceOf } from '../../../../web/inside/state/request-audience.ts';
import { missingIn, NEW_DRAFT, requestFrom } from '../../../../web/inside/state/request-draft.ts';
import { fitsFilter } from '../../../../web/state/requests-fit.ts';

const WRITTEN = {
  ...NEW_DRAFT,
  title: ' Raided ',
  what: 'At night.',
  needs: [{ capacityId: 'law', minLevel: 2 as const }],
};
const names = new Map([
  ['r', 'Ridge'],
  ['q', 'Quill'],
]);
const nameOf = (id: string) => names.get(id) ?? id;
const asked = {
  name: 'Lake Coalition',
  fellows: [
    { id: 'q', name: 'Quill' },
    { id: 'r', name: 'Ridge' },
  ],
  unlistedCount: 1,
};

describe('a request that is written', () => {
  it.each([
    [NEW_DRAFT, ['mode', 'title', 'what']],
    [{ ...WRITTEN, mode: 'quiet' as const }, ['coalition']],
    [{ ...WRITTEN, mode: 'network' as const, by: '2026-01-31' }, ['by']],
    [{ ...WRITTEN, mode: 'public' as const, by: '2026-02-01' }, []],
  ])('%# lacks what is asked for and nothing else', (draft, missing) => {
    expect(missingIn(draft, '2026-02-01')).toEqual(missing);
  });

  it('is sent as its mode wants it, and keeps nobody out in public', () => {
    const draft = { ...WRITTEN, excludedIds: ['r'], coalitionId: 'lake' };
    expect(requestFrom({ ...draft, mode: 'silent' })).toBeNull();
    expect(requestFrom({ ...draft, mode: 'quiet', coalitionId: null })).toBeNull();
    expect(requestFrom({ ...draft, mode: 'quiet' })).toMatchObject({ coalitionId: 'lake', excludedIds: ['r'] });
    expect(requestFrom({ ...draft, mode: 'network' })).not.toHaveProperty('coalitionId');
    const open = requestFrom({ ...draft, mode: 'public' });
    expect(open).toMatchObject({ title: 'Raided', by: null, confirmed: true });
    expect(open).not.toHaveProperty('excludedIds');
  });

  it('says before who will see what, by the mode', () => {
    const lines = (draft: Parameters<typeof audienceOf>[0]['draft']) =>
      audienceOf({ draft, asked, nameOf }).map(({ who, isKeptOut }) => `${isKeptOut ? '-' : '+'} ${who}`);
    const draft = { ...WRITTEN, excludedIds: ['r'] };
    expect(lines({ ...draft, mode: 'quiet' })).toEqual([
      '+ Members of Lake Coalition',
      '+ Coordinators of this network',
      '+ Whoever you say yes to',
      '- Ridge',
      '- Everybody else',
      '+ Whoever runs this service',
    ]);
    expect(lines({ ...draft, mode: 'network', showsSeeker: true })).toEqual([
      '+ Everybody with an account here',
      '+ Whoever has what you need',
      '- Ridge',
      '- Accounts that speak for no organisation',
      '- Anybody without an account',
      '+ Whoever runs this service',
    ]);
    expect(lines({ ...draft, mode: 'public', needs: [] })).toEqual([
      '+ Anybody, without an account',
      '+ Whoever you say yes to',
      '+ Whoever runs this service',
    ]);
    const [coalition] = audienceOf({ draft: { ...draft, mode: 'quiet' }, asked, nameOf });
    expect(coalition?.note).toContain('That is Quill. And one that you cannot see.');
  });
});

describe('a joint action that is written', () => {
  const today = new Date('2026-02-01T12:00:00Z');
  const draft = newActionDraft({ requestId: null, coalitionId: null, mode: 'public' });

  it('is never wider than what it belongs to', () => {
    expect(modesWithin('quiet')).toEqual(['silent', 'quiet']);
    expect(modesWithin('public')).toHaveLength(4);
  });

  it('lacks what its mode asks for', () => {
    const written = { ...draft, title: 'A letter', text: 'We ask.', signBy: '2026-02-10' };
    expect(lacksOf({ ...draft, signBy: '2026-02-01' }, today)).toEqual(['title', 'text', 'signBy', 'confirmed']);
    expect(lacksOf({ ...written, mode: 'quiet' }, today)).toEqual(['coalition']);
    expect(lacksOf({ ...written, mode: 'silent' }, today)).toEqual(['named']);
    expect(lacksOf({ ...written, mode: 'network', signBy: '2026-06-01' }, today)).toEqual(['signBy']);
  });

  it('sends nothing that its mode has no place for', () => {
    const whole = { ...draft, coalitionId: 'lake', namedIds: ['q'], isConfirmed: true };
    expect(actionFrom({ ...whole, mode: 'silent' }, null)).toMatchObject({
      coalitionId: null,
      namedIds: ['q'],
      confirmed: false,
    });
    expect(actionFrom({ ...whole, mode: 'quiet' }, 'one')).toMatchObject({
      coalitionId: 'lake',
      namedIds: [],
      requestId: 'one',
    });
    expect(actionFrom({ ...whole, mode: 'public' }, null)).toMatchObject({
      coalitionId: null,
      namedIds: [],
      confirmed: true,
    });
  });
});

describe('the filter of requests', () => {
  const silent = { threatIds: [], needs: [], country: null };
  const request = { threatIds: ['raid'], needs: [{ capacityId: 'law' }], country: 'KE' };
  const all = { threatId: null, capacityId: null, country: null };

  it('lets through what says what is asked for', () => {
    expect([silent, request].filter((one) => fitsFilter(one, all))).toHaveLength(2);
    for (const asked of [{ threatId: 'raid' }, { capacityId: 'law' }, { country: 'KE' }]) {
      expect([silent, request].filter((one) => fitsFilter(one, { ...all, ...asked }))).toEqual([request]);
    }
    expect(fitsFilter(request, { ...all, threatId: 'raid', country: 'TD' })).toBe(false);
  });
});
