/** What taking part reveals is what the product then shows: the same question, put to the one place that hides. */
import { expect, test } from 'vitest';
import { exposureOf, levelsIn, opensToPartners, VISIBILITY_OF_MODE } from '#core/coalition-life/exposure.ts';
import type { StoredMembership } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { MODES, VISIBILITIES } from '#core/vocabulary.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';

const [US, FELLOW, TOGETHER] = [idOf('Us'), idOf('Fellow'), idOf('Together')];
const VIEWERS: Record<'public' | 'network' | 'coordinators' | 'members', Viewer> = {
  public: { role: 'anonymous' },
  network: { role: 'reader', memberId: null },
  coordinators: { role: 'coordinator', memberId: null },
  members: { role: 'editor', memberId: FELLOW },
};

const CASES = MODES.flatMap((mode) =>
  levelsIn(mode).flatMap((level) => VISIBILITIES.map((entry) => ({ mode, level, entry }))),
);

test.each(CASES)('in a $mode coalition, as $level, with an entry for $entry', ({ mode, level, entry }) => {
  const { stored } = aNetwork()
    .member('Us', { visibility: entry, description: 'For partners', descriptionVisibility: 'coalition' })
    .member('Fellow')
    .coalition('Together', [], { visibility: VISIBILITY_OF_MODE[mode] });
  const memberships: StoredMembership[] = [
    { coalitionId: TOGETHER, memberId: US, visibility: level },
    { coalitionId: TOGETHER, memberId: FELLOW, visibility: 'coalition' },
  ];
  const learned = exposureOf({ mode, level, entry, isSealed: false });
  for (const [audience, viewer] of Object.entries(VIEWERS)) {
    const seen = asSeenBy({ ...stored, memberships }, viewer).coalitions.find(({ id }) => id === TOGETHER);
    const isNamed = seen?.memberIds.includes(US) ?? false;
    const outside = seen ? (isNamed ? 'named' : 'exists') : 'nothing';
    const inside = isNamed ? 'inside' : 'unlisted';
    expect(Object.entries(learned).find(([name]) => name === audience)?.[1], audience).toBe(
      audience === 'members' ? inside : outside,
    );
  }
  expect(learned.export).toBe(learned.members);
  for (const status of ['active', 'standby'] as const) {
    const coalitions = stored.coalitions.map((one) => ({ ...one, status }));
    const { members } = asSeenBy({ ...stored, coalitions, memberships }, VIEWERS.members);
    const isRead = members.find(({ id }) => id === US)?.description === 'For partners';
    expect(isRead).toBe(status === 'active' && opensToPartners({ level, entry }));
  }
});

test('a starter reads an answer unless a threshold seals it', () => {
  const taking = { mode: 'quiet', level: 'coalition', entry: 'network' } as const;
  expect(exposureOf({ ...taking, isSealed: true }).starter).toBe('exists');
  expect(exposureOf({ ...taking, isSealed: false }).starter).toBe('inside');
});
