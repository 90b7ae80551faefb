import { describe, expect, test } from 'vitest';
import { emptyStoredNetwork, type StoredMember, type StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { narrowest } from '#core/visibility/levels.ts';
import { asSeenBy } from '#core/visibility.ts';
import { VISIBILITIES, type Visibility } from '#core/vocabulary.ts';
import { deleteHidden } from '../support/deletion.ts';
import { aCase } from '../support/playbook-records.ts';
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
    aliases: ['Another name'],
    identifiers: ['GB-CHC-1'],
    languages: ['en'],
    availability: 'open',
    reach: ['001'],
    sourceId: null,
    visibility: 'public',
    descriptionVisibility: 'public',
    websiteVisibility: 'public',
    aliasesVisibility: 'public',
    identifiersVisibility: 'public',
    languagesVisibility: 'public',
    availabilityVisibility: 'public',
    reachVisibility: 'public',
    stance: null,
    stanceVisibility: 'public',
    requestLimit: null,
    requestLimitVisibility: 'public',
    confirmedOn: null,
    vouchedOn: null,
    hiddenAt: null,
    revision: null,
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

  test('that is private shows a coordinator neither its ties nor its coalitions nor its cases', () => {
    const visibility = 'public' as const;
    const network = networkWith('private', {
      ties: [
        {
          a: 'ana',
          b: 'bo',
          kind: 'funds',
          direction: 'a-to-b',
          since: null,
          until: null,
          sourceId: null,
          aVisibility: visibility,
          bVisibility: visibility,
        },
      ],
    });
    const seen = asSeenBy(network, COORDINATOR);
    expect(seen.ties).toEqual([]);
    expect(seen.coalitions[0]).toMatchObject({ memberIds: ['bo'], convenorId: null });
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
    const offer = {
      memberId: 'ana',
      capacityId: 'advocacy',
      level: null,
      country: null,
      note: null,
      conditions: null,
      sourceId: null,
    };
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

describe('a need', () => {
  test.each<[Visibility, Viewer, boolean]>([
    ['public', ANYBODY, false],
    ['public', ADMIN, true],
    ['network', ANYBODY, false],
    ['network', ADMIN, true],
    ['coalition', ADMIN, false],
    ['coalition', READER, true],
    ['private', READER, false],
    ['private', COORDINATOR, false],
    ['private', EDITOR, true],
  ])('at level %s: %#', (visibility, viewer, isSeen) => {
    const network = networkWith('public', {
      needs: [{ memberId: 'ana', capacityId: 'advocacy', urgency: 3, note: null, visibility }],
    });
    expect(asSeenBy(network, viewer).members.flatMap(({ needs }) => needs).length).toBe(isSeen ? 1 : 0);
  });
});

describe('a case and a coalition', () => {
  test.each<[Visibility, Viewer, boolean]>([
    ['public', ANYBODY, true],
    ['network', ANYBODY, false],
    ['network', ADMIN, true],
    ['coalition', ADMIN, false],
    ['coalition', READER, true],
    ['coalition', { role: 'reader', memberId: 'cy' }, false],
    ['coalition', COORDINATOR, true],
    ['private', COORDINATOR, false],
    ['private', { role: 'reader', memberId: 'cy' }, false],
    ['private', EDITOR, true],
  ])('at level %s: %#', (visibility, viewer, isSeen) => {
    const network = networkWith('public', {
      cases: [
        aCase('Case', {
          id: 'case',
          actor: 'Ana',
          url: 'https://example.org',
          coalitionId: 'union',
          memberId: 'ana',
          visibility,
        }),
      ],
    });
    const coalitions = network.coalitions.map((one) => ({ ...one, visibility }));
    const seen = asSeenBy({ ...network, coalitions }, viewer);
    expect(seen.cases.length).toBe(isSeen ? 1 : 0);
    expect(seen.coalitions.length).toBe(isSeen ? 1 : 0);
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

test('what is seen is exactly what the plain rules leave, in 1,000 random worlds', () => {
  for (let seed = 1; seed <= 1000; seed++) {
    const { stored, viewers } = worldFrom(seed);
    for (const viewer of viewers) {
      const { seenBy, ...seen } = asSeenBy(stored, viewer);
      expect(seenBy).toEqual(viewer);
      expect(seen, `seed ${seed}, ${viewer.role}`).toEqual(networkOf(deleteHidden(stored, viewer)));
    }
  }
});

/** A stored network as answers are made of: without levels and what is for editors alone, and each thing at its owner. */
function networkOf({ presences, offers, needs, memberships, ...stored }: StoredNetwork) {
  const { affiliations, caseMembers, messageVoices, ...left } = stored;
  const of = <T extends { memberId: string; visibility: Visibility }>(records: T[], id: string) =>
    records.filter(({ memberId }) => memberId === id).map(({ memberId, visibility, ...record }) => record);
  const withoutLevels = (record: object) =>
    Object.fromEntries(Object.entries(record).filter(([field]) => !/visibility$/i.test(field)));
  return {
    ...left,
    members: left.members.map(({ hiddenAt, revision, ...one }) => ({
      ...withoutLevels(one),
      presences: of(presences, one.id),
      offers: of(offers, one.id),
      needs: of(needs, one.id),
      networkIds: of(affiliations, one.id).map(({ networkId }) => networkId),
    })),
    ties: left.ties.map(withoutLevels),
    cases: left.cases.map((one) => ({
      ...withoutLevels(one),
      memberIds: caseMembers.filter(({ caseId }) => caseId === one.id).map(({ memberId }) => memberId),
    })),
    alerts: left.alerts.map(withoutLevels),
    otherNetworks: left.otherNetworks.map(withoutLevels),
    messages: left.messages.map((one) => ({
      ...withoutLevels(one),
      voices: messageVoices.filter(({ messageId }) => messageId === one.id).map(({ messageId, ...voice }) => voice),
    })),
    exchanges: left.exchanges.map(withoutLevels),
    lessons: left.lessons.map(withoutLevels),
    coalitions: left.coalitions.map((one) => ({
      ...withoutLevels(one),
      memberIds: memberships.filter(({ coalitionId }) => coalitionId === one.id).map(({ memberId }) => memberId),
    })),
  };
}
