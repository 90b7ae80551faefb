/** What saving an entry changes, and for whom. */
import { describe, expect, test } from 'vitest';
import { AUDIENCES, type Audience } from '#core/own/audience.ts';
import { changesFor, showsMore } from '#core/own/changes.ts';
import { problemIn } from '#core/own/check.ts';
import { Entry } from '#core/own/entry.ts';
import { factsOf } from '#core/own/facts.ts';
import { withEffectiveLevels } from '#core/own/levels.ts';
import { entryOf, type OwnRecords, recordsWith } from '#core/own/records.ts';
import type { StoredNetwork } from '#core/stored-network.ts';
import type { Viewer } from '#core/viewer.ts';
import { asSeenBy, ownEntryAsSeenBy } from '#core/visibility.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { ownRecordsIn } from '../../support/own-records.ts';
import { chanceFrom } from '../../support/random.ts';
import { words, worldFrom } from '../../support/worlds.ts';

const LAMP = idOf('Lamp');
const PARTNER = idOf('Partner');
const WORLDS = 300;

/** Somebody of each audience in a real network, in which a partner shares an active coalition with the member. */
function seenByOneOf(audience: Audience, world: StoredNetwork, id: string) {
  const viewers: Record<Audience, Viewer> = {
    public: { role: 'anonymous' },
    network: { role: 'reader', memberId: null },
    coalition: { role: 'reader', memberId: PARTNER },
  };
  const { stored } = aNetwork(world).member('Partner').coalition('Union', ['Partner']);
  const memberships = [
    ...stored.memberships,
    { coalitionId: idOf('Union'), memberId: id, visibility: 'coalition' as const },
  ];
  // The other networks that it belongs to are no part of an entry.
  const seen = asSeenBy({ ...stored, memberships, affiliations: [] }, viewers[audience]);
  return seen.members.find((member) => member.id === id) ?? null;
}

function worldWith(world: StoredNetwork, { member, presences, offers, needs }: OwnRecords): StoredNetwork {
  const isOther = ({ memberId }: { memberId: string }) => memberId !== member.id;
  return {
    ...world,
    members: world.members.map((one) => (one.id === member.id ? member : one)),
    presences: [...world.presences.filter(isOther), ...presences],
    offers: [...world.offers.filter(isOther), ...offers],
    needs: [...world.needs.filter(isOther), ...needs],
  };
}

/** Two states of the same entry, drawn independently. */
function entriesFrom(seed: number) {
  const { stored } = worldFrom(seed);
  const chance = chanceFrom(seed);
  const records = ownRecordsIn(stored, chance.one(stored.members).id);
  const other = ownRecordsIn(worldFrom(seed + 10_000).stored, chance.one(worldFrom(seed + 10_000).stored.members).id);
  return { world: stored, records, entry: Entry.parse(entryOf(other)) };
}

test.each(AUDIENCES)(`an entry seen as %s is what such a viewer gets, in ${WORLDS} random worlds`, (audience) => {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { world, records } = entriesFrom(seed);
    const { id } = records.member;
    expect(ownEntryAsSeenBy(records, audience), `seed ${seed}`).toEqual(seenByOneOf(audience, world, id));
  }
});

test.each(AUDIENCES)(`after saving, %s sees what the preview promised, in ${WORLDS} random worlds`, (audience) => {
  let changed = 0;
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { world, records, entry } = entriesFrom(seed);
    const shown = { ...records, member: { ...records.member, hiddenAt: null, standing: 'member' as const } };
    const { shown: added, hidden: removed } = changesFor(shown, entry)[audience];
    const facts = (of: OwnRecords) => factsOf(seenByOneOf(audience, worldWith(world, of), of.member.id)).map(inWords);
    const [before, after] = [facts(shown), facts(recordsWith(shown, entry))];
    const gone = removed.map(inWords);
    const promised = [...before.filter((fact) => !gone.includes(fact)), ...added.map(inWords)];
    expect(promised.sort(), `seed ${seed}`).toEqual(after.sort());
    expect(added.map(inWords).filter((fact) => before.includes(fact))).toEqual([]);
    changed += added.length + removed.length;
  }
  expect(changed).toBeGreaterThan(WORLDS);
});

test(`levels as they take effect change nothing for anybody, in ${WORLDS} random worlds`, () => {
  for (let seed = 1; seed <= WORLDS; seed++) {
    const { records } = entriesFrom(seed);
    const narrowed = withEffectiveLevels(entryOf(records));
    const changes = changesFor(records, narrowed);
    expect(Object.values(changes).flatMap(({ shown, hidden }) => [...shown, ...hidden])).toEqual([]);
    expect(problemIn(narrowed, words()), `seed ${seed}`).toBeNull();
  }
});

describe('a preview', () => {
  const records = ownRecordsIn(
    aNetwork().member('Lamp', { offers: ['legal-support'], visibility: 'network', stance: 'quiet-only' }).stored,
    LAMP,
  );
  const entry = entryOf(records);

  test('of an entry as it is has nothing to say', () => {
    const changes = changesFor(records, entry);
    expect(showsMore(changes)).toBe(false);
    expect(Object.values(changes).flatMap(({ shown, hidden }) => [...shown, ...hidden])).toEqual([]);
  });

  test('of a narrower level shows nobody more', () => {
    const changes = changesFor(records, { ...entry, stanceVisibility: 'coalition' });
    expect(showsMore(changes)).toBe(false);
    expect(changes.network.hidden).toEqual([{ about: 'field', field: 'stance', value: 'quiet-only' }]);
    expect(changes.coalition.hidden).toEqual([]);
  });

  test('of another wording is more for those who see it', () => {
    const changes = changesFor(records, { ...entry, name: 'Lamp and Oil' });
    expect(showsMore(changes)).toBe(true);
    expect(changes.public).toEqual({ shown: [], hidden: [] });
    expect(changes.network.shown).toEqual([{ about: 'field', field: 'name', value: 'Lamp and Oil' }]);
  });

  test('of a hidden entry says what would appear with it', () => {
    const hidden = { ...records, member: { ...records.member, hiddenAt: '2026-01-01T00:00:00.000Z' } };
    const changes = changesFor(hidden, { ...entry, visibility: 'public' });
    expect(changes.public.shown).toContainEqual({ about: 'field', field: 'name', value: 'Lamp' });
    expect(ownEntryAsSeenBy(hidden, 'coalition')).toBeNull();
  });
});

function inWords(fact: object): string {
  return JSON.stringify(fact);
}
