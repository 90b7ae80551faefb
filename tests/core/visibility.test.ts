import { describe, expect, test } from 'vitest';
import { emptyStoredNetwork, type StoredMember, type StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { asSeenBy, narrowest } from '#core/visibility.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { deleteHidden } from '../support/deletion.ts';
import { worldFrom } from '../support/worlds.ts';

const ANYBODY: Viewer = { role: 'anonymous' };
const READER: Viewer = { role: 'reader', memberId: 'bo' };
const EDITOR: Viewer = { role: 'editor', memberId: 'ana' };
const COORDINATOR: Viewer = { role: 'coordinator', memberId: null };
const ADMIN: Viewer = { role: 'admin', memberId: null };

function member(id: string, levels: Partial<StoredMember> = {}): StoredMember {
  return {
    id,
    name: id,
    acronym: null,
    kind: 'local-group',
    standing: 'member',
    sectors: [],
    description: `${id} in a few words`,
    website: 'https://example.org',
    languages: ['en'],
    availability: 'open',
    reach: ['001'],
    sourceId: null,
    visibility: 'public',
    descriptionVisibility: 'public',
    websiteVisibility: 'public',
    languagesVisibility: 'public',
    availabilityVisibility: 'public',
    reachVisibility: 'public',
    ...levels,
  };
}

/** Ana, at a level; Bo, who shares an active coalition with her; Cy, who does not. */
function networkWith(anaLevel: Visibility, more: Partial<StoredNetwork> = {}): StoredNetwork {
  return {
    ...emptyStoredNetwork(),
    members: [member('ana', { visibility: anaLevel }), member('bo'), member('cy')],
    coalitions: [
      {
        id: 'union',
        name: 'Union',
        purpose: null,
        status: 'active',
        country: null,
        statedSize: null,
        convenorId: 'ana',
        sourceId: null,
        visibility: 'coalition',
      },
    ],
    memberships: ['ana', 'bo'].map((memberId) => ({ coalitionId: 'union', memberId, visibility: 'coalition' })),
    ...more,
  };
}

describe('a member', () => {
  test.each<[Visibility, Viewer['role'], Viewer, boolean]>([
    ['public', 'anonymous', ANYBODY, true],
    ['network', 'anonymous', ANYBODY, false],
    ['network', 'reader', READER, true],
    ['network', 'admin', ADMIN, true],
    ['coalition', 'reader', READER, true],
    ['coalition', 'reader', { role: 'reader', memberId: 'cy' }, false],
    ['coalition', 'admin', ADMIN, false],
    ['coalition', 'coordinator', COORDINATOR, true],
    ['private', 'reader', READER, false],
    ['private', 'reader', { role: 'reader', memberId: 'ana' }, false],
    ['private', 'editor', EDITOR, true],
    ['private', 'admin', ADMIN, false],
    ['private', 'coordinator', COORDINATOR, true],
  ])('at level %s is seen by %s: %#', (level, _role, viewer, isSeen) => {
    const { members } = asSeenBy(networkWith(level), viewer);
    expect(members.some(({ id }) => id === 'ana')).toBe(isSeen);
  });

  test('that is private shows a coordinator that it exists, and nothing that it keeps to itself', () => {
    const [ana] = asSeenBy(networkWith('private'), COORDINATOR).members;
    expect(ana).toMatchObject({ id: 'ana', description: null, website: null, languages: [], availability: null });
    expect(ana?.reach).toEqual([]);
  });

  test('that left a coalition on standby is no longer seen through it', () => {
    const network = networkWith('coalition');
    const standby = {
      ...network,
      coalitions: network.coalitions.map((one) => ({ ...one, status: 'standby' as const })),
    };
    expect(asSeenBy(standby, READER).members.map(({ id }) => id)).toEqual(['bo', 'cy']);
  });
});

describe('an offer', () => {
  test('is never wider than its member', () => {
    const offer = { memberId: 'ana', capacityId: 'advocacy', level: null, country: null, note: null, sourceId: null };
    const network = networkWith('network', { offers: [{ ...offer, visibility: 'public' }] });
    expect(asSeenBy(network, ANYBODY).members.flatMap(({ offers }) => offers)).toEqual([]);
    expect(asSeenBy(network, ADMIN).members.flatMap(({ offers }) => offers)).toHaveLength(1);
  });
});

describe('a tie', () => {
  const tie = { a: 'ana', b: 'bo', kind: 'works-with', direction: 'both', since: null, until: null } as const;
  test.each<[Visibility, Visibility, Viewer, boolean]>([
    ['public', 'public', ANYBODY, true],
    ['public', 'network', ANYBODY, false],
    ['public', 'network', ADMIN, true],
    ['private', 'public', ADMIN, false],
    ['private', 'public', EDITOR, true],
    ['public', 'private', EDITOR, true],
    ['private', 'private', COORDINATOR, false],
  ])('that its ends show at %s and %s: %#', (aVisibility, bVisibility, viewer, isSeen) => {
    const network = networkWith('public', { ties: [{ ...tie, sourceId: null, aVisibility, bVisibility }] });
    expect(asSeenBy(network, viewer).ties.length).toBe(isSeen ? 1 : 0);
  });
});

describe('a coalition', () => {
  test('shows its members to its members only', () => {
    const network = networkWith('public');
    expect(asSeenBy(network, READER).coalitions[0]?.memberIds).toEqual(['ana', 'bo']);
    expect(asSeenBy(network, { role: 'reader', memberId: 'cy' }).coalitions).toEqual([]);
  });

  test('does not name a convenor who keeps its part in it private', () => {
    const network = networkWith('public');
    const memberships = network.memberships.map((one) => ({ ...one, visibility: 'private' as const }));
    const [union] = asSeenBy({ ...network, memberships }, COORDINATOR).coalitions;
    expect(union).toMatchObject({ memberIds: [], convenorId: null });
  });
});

describe('a source', () => {
  test('that only hidden records cite is not there', () => {
    const source = { title: 't', publisher: 'p', licence: 'CC0', url: null, date: '2025', note: null };
    const network = networkWith('network', { sources: [{ id: 'secret-list', ...source }] });
    const cited = {
      ...network,
      members: network.members.map((one) => ({ ...one, sourceId: one.id === 'ana' ? 'secret-list' : null })),
    };
    expect(asSeenBy(cited, ANYBODY).sources).toEqual([]);
    expect(asSeenBy(cited, ADMIN).sources.map(({ id }) => id)).toEqual(['secret-list']);
  });
});

test('the narrowest level is the one with the smallest audience', () => {
  for (const [index, one] of VISIBILITIES.entries()) {
    for (const [position, other] of VISIBILITIES.entries()) {
      expect(narrowest(one, other)).toBe(VISIBILITIES[Math.min(index, position)]);
    }
  }
});

test('what is seen is what is left after deleting what is hidden, in 2,000 random worlds', () => {
  for (let seed = 1; seed <= 2000; seed++) {
    const { stored, viewers } = worldFrom(seed);
    for (const viewer of viewers) {
      expect(asSeenBy(deleteHidden(stored, viewer), viewer), `seed ${seed}`).toEqual(asSeenBy(stored, viewer));
    }
  }
});

test('no record that was deleted as hidden is ever seen, in 500 random worlds', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const { stored, viewers } = worldFrom(seed);
    for (const viewer of viewers) {
      const left = deleteHidden(stored, viewer);
      const seen = asSeenBy(stored, viewer);
      const ids = (records: { id: string }[]) => records.map(({ id }) => id);
      expect(ids(seen.members), `seed ${seed}`).toEqual(ids(left.members));
      expect(ids(seen.coalitions)).toEqual(ids(left.coalitions));
      expect(ids(seen.cases)).toEqual(ids(left.cases));
      expect(seen.ties.length).toBe(left.ties.length);
      expect(seen.members.flatMap(({ offers }) => offers).length).toBe(left.offers.length);
      expect(seen.members.flatMap(({ needs }) => needs).length).toBe(left.needs.length);
      expect(seen.members.flatMap(({ presences }) => presences).length).toBe(left.presences.length);
      expect(seen.coalitions.flatMap(({ memberIds }) => memberIds).length).toBe(left.memberships.length);
      for (const member of left.members) {
        const { description, website, languages, availability, reach } = member;
        const shown = seen.members.find(({ id }) => id === member.id);
        expect(shown).toMatchObject({ description, website, languages, availability, reach });
      }
    }
  }
});
