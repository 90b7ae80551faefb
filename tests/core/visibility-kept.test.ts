/** What is kept of hiding, and handed on from one version of a network to the next, is what hiding anew would give. */
import { expect, test } from 'vitest';
import { withChanged } from '#core/changed-network.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { asSeenBy } from '#core/visibility.ts';
import { STANCES, VISIBILITIES } from '#core/vocabulary.ts';
import { aNetwork, idOf } from '../support/a-network.ts';
import { type Chance, chanceFrom } from '../support/random.ts';
import { worldFrom } from '../support/worlds.ts';

const READER: Viewer = { role: 'reader', memberId: null };
const [ANA, BO, CY] = [idOf('Ana'), idOf('Bo'), idOf('Cy')];

const { stored } = aNetwork()
  .member('Ana', { offers: ['advocacy'], presences: ['KE'] })
  .member('Bo', { needs: ['advocacy'] })
  .member('Cy', { descriptionVisibility: 'coalition', description: 'For partners' })
  .tie('Ana', 'Bo')
  .coalition('Front', ['Bo', 'Cy']);

test('after changes, everybody sees what they would see in a network loaded anew, in 100 random worlds', () => {
  let handedOn = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const world = worldFrom(seed);
    const chance = chanceFrom(seed);
    let network = inOrder(world.stored);
    for (let step = 0; step < 3; step++) {
      for (const viewer of chance.some(world.viewers, 0.5)) asSeenBy(network, viewer);
      const next = changed(network, chance);
      for (const viewer of world.viewers) {
        expect(asSeenBy(next, viewer), `seed ${seed}`).toEqual(asSeenBy(structuredClone(next), viewer));
      }
      const [before, after] = [asSeenBy(network, READER), asSeenBy(next, READER)];
      if (after.members.some((member) => before.members.includes(member))) handedOn++;
      network = next;
    }
  }
  expect(handedOn).toBeGreaterThan(100);
});

test('whoever sees the same shares it, and whoever sees more shares the rest', () => {
  const reader = asSeenBy(stored, READER);
  const other = asSeenBy(stored, { role: 'reader', memberId: ANA });
  expect(other.seenBy).not.toEqual(reader.seenBy);
  expect([other.members === reader.members, other.ties === reader.ties]).toEqual([true, true]);
  const [ana, bo, cy] = asSeenBy(stored, { role: 'editor', memberId: BO }).members;
  expect([ana === reader.members[0], bo === reader.members[1]]).toEqual([true, true]);
  expect(cy?.description).toBe('For partners');
  expect(reader.members[2]?.description).toBeNull();
});

test('the ties are the very same list for as long as nothing changed in them', () => {
  const [bo] = stored.members.filter(({ id }) => id === BO);
  if (!bo) throw new Error('Bo is not there.');
  const fresh = {
    members: [{ ...bo, acronym: 'BO' }],
    presences: [],
    offers: [],
    needs: [],
    affiliations: [],
    ties: stored.ties,
  };
  const next = withChanged(stored, { ids: new Set([BO]), fresh });
  expect(asSeenBy(next, READER).members[1]?.acronym).toBe('BO');
  expect(asSeenBy(next, READER).ties).toBe(asSeenBy(stored, READER).ties);
});

test('what was seen before a member hid is not seen after', () => {
  const members = stored.members.map((member) => (member.id === CY ? { ...member, hiddenAt: '2026-01-01' } : member));
  expect(asSeenBy(stored, READER).members).toHaveLength(3);
  const fresh = { ...stored, members: members.filter(({ id }) => id === CY), presences: [], offers: [], needs: [] };
  const next = withChanged(stored, { ids: new Set([CY]), fresh: { ...fresh, ties: [] } });
  expect(asSeenBy(next, READER).members.map(({ id }) => id)).toEqual([ANA, BO]);
  expect(asSeenBy(stored, READER).members).toHaveLength(3);
});

/** As they are loaded: by ids. */
function inOrder(network: StoredNetwork): StoredNetwork {
  const by = <T>(records: T[], keyOf: (record: T) => string) =>
    [...records].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  return {
    ...network,
    members: by(network.members, ({ id }) => id),
    presences: by(network.presences, ({ memberId }) => memberId),
    offers: by(network.offers, ({ memberId }) => memberId),
    needs: by(network.needs, ({ memberId }) => memberId),
    affiliations: by(network.affiliations, ({ memberId }) => memberId),
    ties: by(network.ties, ({ a, b, kind }) => `${a} ${b} ${kind}`),
  };
}

/** Some members say something else, one may be gone, one may be new; ties and memberships come and go. */
function changed(network: StoredNetwork, chance: Chance): StoredNetwork {
  const some = chance.some(network.members, 0.3);
  const ids = new Set(some.map(({ id }) => id));
  const isOfOne = ({ memberId }: { memberId: string }) => ids.has(memberId);
  const goneId = chance.is(0.2) ? some[0]?.id : undefined;
  const isThere = (id: string) => id !== goneId;
  const level = () => chance.one(VISIBILITIES);
  const fresh = {
    members: some
      .filter(({ id }) => isThere(id))
      .map((member) => ({ ...member, visibility: level(), stanceVisibility: level(), stance: chance.one(STANCES) })),
    presences: network.presences.filter((one) => isOfOne(one) && isThere(one.memberId)),
    offers: network.offers
      .filter((one) => isOfOne(one) && isThere(one.memberId))
      .map((one) => ({ ...one, visibility: level() })),
    needs: chance.some(network.needs, 0.7).filter((one) => isOfOne(one) && isThere(one.memberId)),
    affiliations: chance.some(network.affiliations, 0.7).filter((one) => isOfOne(one) && isThere(one.memberId)),
    ties: network.ties
      .filter(({ a, b }) => (ids.has(a) || ids.has(b)) && isThere(a) && isThere(b))
      .map((tie) => (chance.is(0.3) ? { ...tie, aVisibility: level() } : tie)),
  };
  const memberships = chance.some(network.memberships, 0.8).filter(({ memberId }) => isThere(memberId));
  return withChanged(network, { ids, fresh, others: chance.is(0.5) ? { memberships } : {} });
}
