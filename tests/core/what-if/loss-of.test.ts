/** What a loss takes and what makes up for it, against taking members out and counting again. */
import { describe, expect, it } from 'vitest';
import { isPresentIn, type Network, offersIn, reaches } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { distanceBetweenWorlds } from '#core/what-if/distance.ts';
import { lossOf, namedIn } from '#core/what-if/loss-of.ts';
import { type Lost, readLoss } from '#core/what-if/lost.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { looseNetwork } from './random-network.ts';
import { slowHarm, slowOrphans, slowParts, without } from './slow-loss.ts';

const NETWORKS = 400;

function lostFrom(network: Network, memberIds: string[], country: string | null = null): Lost {
  const read = readLoss({ memberIds, country }, network);
  if (!read.ok) throw new Error(`${read.problem}: ${read.value}`);
  return read.lost;
}

function someLost(network: Network, chance: Chance): [string, ...string[]] {
  const [first, ...others] = chance.some(network.members, 0.25).map(({ id }) => id);
  return first === undefined ? [chance.one(network.members).id] : [first, ...others];
}

type Case = { seed: number; network: Network; ids: string[]; country: string | null; chance: Chance };

function* randomCases(): Generator<Case> {
  for (let seed = 1; seed <= NETWORKS; seed++) {
    const chance = chanceFrom(seed);
    const network = looseNetwork(chance);
    yield { seed, network, chance, ids: someLost(network, chance), country: chance.one([null, 'KE']) };
  }
}

describe(`in ${NETWORKS} random networks, a loss`, () => {
  it('orphans those who had ties and have none left, and parts what fell apart', () => {
    let apart = 0;
    for (const { seed, network, ids, country } of randomCases()) {
      const { orphanIds, parts, tieCount } = lossOf(lostFrom(network, ids, country));
      const pairs = (one: Network) => new Set(one.ties.map(({ a, b }) => `${a} ${b}`)).size;
      expect(tieCount, `seed ${seed}`).toBe(pairs(network) - pairs(without(network, ids)));
      expect([...orphanIds].sort(), `seed ${seed}`).toEqual(slowOrphans(network, ids).sort());
      const [whole, left] = [slowParts(network), slowParts(without(network, ids))];
      const joined = whole.filter((part) => part.size > 1);
      const isIn = (pieces: Set<string>[], id: string) => pieces.some((piece) => piece.has(id));
      expect(parts.before, `seed ${seed}`).toBe(joined.length);
      expect(parts.after, `seed ${seed}`).toBe(left.filter(([...piece]) => isIn(joined, piece[0] ?? '')).length);
      const sizes = left.map(({ size }) => size);
      for (const { memberIds, size } of parts.apart) {
        const piece = left.find((one) => one.has(memberIds[0] ?? ''));
        expect([...(piece ?? [])].sort(), `seed ${seed}`).toEqual([...memberIds].sort());
        expect(sizes).toContain(size);
      }
      const cutOff = parts.apart.reduce((sum, { size }) => sum + size, 0);
      expect(cutOff, `seed ${seed}`).toBe(slowHarm(network, ids, null).cutOff);
      if (parts.apartCount > 0) apart += 1;
    }
    expect(apart).toBeGreaterThan(NETWORKS / 10);
  });

  it('takes the capacities that nobody holds any more', () => {
    for (const { seed, network, ids } of randomCases()) {
      const inKenya = lossOf(lostFrom(network, ids, 'KE')).capacities.scarce.filter(({ after }) => after === 0);
      expect(inKenya.length, `seed ${seed}`).toBe(slowHarm(network, ids, 'KE').capacities);
      const { scarce, nowhere } = lossOf(lostFrom(network, ids)).capacities;
      const gone = scarce.filter(({ after, isFromOutside }) => after === 0 && !isFromOutside);
      expect(gone.length, `seed ${seed}`).toBe(slowHarm(network, ids, null).capacities);
      const offered = (one: Network) => new Set(one.members.flatMap(({ offers }) => offers.map((o) => o.capacityId)));
      const [before, after] = [offered(network), offered(without(network, ids))];
      expect([...nowhere].sort(), `seed ${seed}`).toEqual([...before].filter((id) => !after.has(id)).sort());
    }
  });

  it('is mended by the introductions that are suggested, across what is parted, and by no fewer', () => {
    let introduced = 0;
    let tried = 0;
    for (const { seed, network, ids, country } of randomCases()) {
      const { repair } = lossOf(lostFrom(network, ids, country));
      const { count, introductions } = repair.ties;
      expect(introductions.length, `seed ${seed}`).toBe(count);
      const rest = without(network, ids);
      const mendedBy = (some: { oneId: string; otherId: string }[]) => {
        const ties = some.map(({ oneId, otherId }) => ({ ...SOME_TIE, a: oneId, b: otherId }));
        return { ...rest, ties: [...rest.ties, ...ties] };
      };
      // Whoever was tied to somebody and is left is tied to somebody again, and together with whom it was together.
      const isMended = (one: Network) =>
        slowParts(network).every((part) => {
          const left = [...part].filter((id) => !ids.includes(id));
          if (left.length === 0 || left.length === part.size) return true;
          const pieces = slowParts(one).filter((piece) => left.some((id) => piece.has(id)));
          return pieces.length === 1 && (pieces[0]?.size ?? 0) > 1;
        });
      if (rest.members.length < 2) continue;
      expect(isMended(mendedBy(introductions)), `seed ${seed}`).toBe(true);
      const anyTies = pairsOf(rest.members).map(([one, other]) => ({ oneId: one.id, otherId: other.id }));
      if (count <= MOST_TRIED) {
        const fewer = count === 0 ? [] : groupsOf(anyTies, count - 1);
        expect(
          fewer.some((some) => isMended(mendedBy(some))),
          `seed ${seed}`,
        ).toBe(false);
        tried += fewer.length;
      }
      for (const { throughIds, oneId, otherId } of introductions) {
        introduced += 1;
        expect(
          slowParts(rest).some((part) => part.has(oneId) && part.has(otherId)),
          `seed ${seed}`,
        ).toBe(false);
        for (const through of throughIds) {
          expect(ids).toContain(through);
          for (const end of [oneId, otherId])
            expect(network.ties.some(({ a, b }) => [a, b].includes(end) && [a, b].includes(through))).toBe(true);
        }
      }
    }
    expect(introduced).toBeGreaterThan(NETWORKS / 4);
    expect(tried).toBeGreaterThan(NETWORKS);
  });

  it('is made up for by the fewest members who can, as trying all finds', () => {
    let helped = 0;
    for (const { seed, network, ids, country } of randomCases()) {
      const { repair, capacities } = lossOf(lostFrom(network, ids, country));
      const { helpers, missing, proven } = repair.members;
      const gone = capacities.scarce.filter(({ after }) => after === 0);
      const able = network.members
        .filter(({ id, availability }) => !ids.includes(id) && availability !== 'closed')
        .map((member) =>
          gone.filter(({ country: code, capacityId }) => {
            const place = network.countries.find((one) => one.code === code);
            const isElsewhere = place !== undefined && reaches(member, place) && !isPresentIn(member, code);
            return isElsewhere && offersIn(member, code).some((offer) => offer.capacityId === capacityId);
          }),
        );
      const possible = new Set(able.flat());
      expect(missing.length, `seed ${seed}`).toBe(gone.length - possible.size);
      expect(proven).toBe(true);
      expect(helpers.length, `seed ${seed}`).toBe(fewestThatHold(able, possible.size));
      const brought = new Set(
        helpers.flatMap(({ brings }) => brings.map((seat) => `${seat.country} ${seat.capacityId}`)),
      );
      expect(brought.size).toBe(possible.size);
      helped += helpers.length;
    }
    expect(helped).toBeGreaterThan(NETWORKS / 20);
  });

  it('moves the two worlds apart as far as walking all ways says', () => {
    for (const { seed, network, ids, country } of randomCases()) {
      const { pairs, cutPairs, before, after } = lossOf(lostFrom(network, ids, country)).distance;
      const [were, are] = [slowSteps(network), slowSteps(without(network, ids))];
      const of = (wanted: string[]) =>
        network.members.filter(({ id, sectors }) => !ids.includes(id) && sectors.some((one) => wanted.includes(one)));
      const all = of(['human-rights']).flatMap(({ id }) =>
        of(['humanitarian', 'development'])
          .filter((other) => other.id !== id)
          .map((other) => [id, other.id] as const),
      );
      const reached = all.filter(([one, other]) => were(one, other) !== null);
      const kept = reached.filter(([one, other]) => are(one, other) !== null);
      const mean = (steps: typeof were) =>
        kept.length === 0 ? null : kept.reduce((sum, [a, b]) => sum + (steps(a, b) ?? 0), 0) / kept.length;
      expect({ pairs, cutPairs }, `seed ${seed}`).toEqual({
        pairs: reached.length,
        cutPairs: reached.length - kept.length,
      });
      for (const [found, truth] of [
        [before, mean(were)],
        [after, mean(are)],
      ] as const) {
        if (truth === null) expect(found).toBeNull();
        else expect(found, `seed ${seed}`).toBeCloseTo(truth, 9);
      }
    }
  });

  it('says the same whatever the order of what is stored, and names everybody it speaks of', () => {
    for (const { network, ids, country } of randomCases()) {
      const { members, ties, coalitions } = network;
      const turned = { ...network, members: [...members].reverse(), ties: [...ties].reverse(), coalitions };
      const loss = lossOf(lostFrom(network, ids, country));
      expect(lossOf(lostFrom(turned, [...ids].reverse(), country))).toEqual(loss);
      const said = JSON.stringify({ ...loss, coalitions: [] }).match(/[a-z2-9]{26}/g) ?? [];
      expect(new Set(namedIn(loss))).toEqual(new Set(said));
    }
  });
});

describe('a loss told by hand', () => {
  const network = aNetwork()
    .country('UG', '002')
    .member('Quill', { presences: ['UG'], offers: ['legal-support', 'advocacy'], sectors: ['human-rights'] })
    .member('Heath', { presences: ['UG'], sectors: ['humanitarian'], languages: ['en'] })
    .member('Lantern', { presences: ['UG'], offers: ['advocacy'], sectors: ['human-rights'], languages: ['en'] })
    .member('Reed', { presences: ['KE'], sectors: ['development'] })
    .member('Far Lawyers', { reach: ['002'], offers: ['legal-support'] })
    .member('Farther Lawyers', { reach: ['001'], offers: ['legal-support'] })
    .member('Full House', { reach: ['002'], offers: ['legal-support'], availability: 'closed' })
    .tie('Quill', 'Heath')
    .tie('Quill', 'Lantern')
    .tie('Heath', 'Reed')
    .coalition('Lake Coalition', ['Quill', 'Heath'], { country: 'UG', convenorId: idOf('Quill') })
    .coalition('Old Coalition', ['Quill'], { status: 'closed' })
    .seenBy(ANONYMOUS);
  const loss = lossOf(lostFrom(network, [idOf('Quill')], 'UG'));

  it('says what is gone, what hangs on one, and who could still bring it', () => {
    expect(loss.capacities).toEqual({
      scarce: [
        {
          country: 'UG',
          capacityId: 'legal-support',
          before: 1,
          after: 0,
          isFromOutside: false,
          lastId: null,
          outside: 3,
        },
        {
          country: 'UG',
          capacityId: 'advocacy',
          before: 2,
          after: 1,
          isFromOutside: false,
          lastId: idOf('Lantern'),
          outside: 0,
        },
      ],
      thinned: 0,
      nowhere: [],
    });
  });

  it('tells those without any tie from those without one in the country', () => {
    expect(loss.orphanIds).toEqual([idOf('Lantern')]);
    expect(loss.orphanThereIds).toEqual([idOf('Heath')]);
  });

  it('suggests the introduction that the lost one can still make, and the nearest lawyer who takes on work', () => {
    expect(loss.repair.ties).toEqual({
      count: 1,
      introductions: [{ oneId: idOf('Heath'), otherId: idOf('Lantern'), throughIds: [idOf('Quill')], kind: 'piece' }],
    });
    expect(loss.repair.members).toEqual({
      helpers: [{ memberId: idOf('Far Lawyers'), brings: [{ country: 'UG', capacityId: 'legal-support' }] }],
      missing: [],
      lowerBound: 1,
      proven: true,
    });
  });

  it('introduces two of the smaller pieces to one another where they fit better', () => {
    const parted = aNetwork()
      .member('Hub', {})
      .member('Big One')
      .member('Big Two')
      .member('Clinic', { sectors: ['humanitarian'], presences: ['UG'], needs: ['legal-support'], languages: ['en'] })
      .member('Lawyers', { sectors: ['human-rights'], presences: ['UG'], offers: ['legal-support'], languages: ['en'] })
      .tie('Hub', 'Big One')
      .tie('Big One', 'Big Two')
      .tie('Hub', 'Clinic')
      .tie('Hub', 'Lawyers')
      .seenBy(ANONYMOUS);
    const { introductions } = lossOf(lostFrom(parted, [idOf('Hub')])).repair.ties;
    expect(introductions.map(({ oneId, otherId }) => [oneId, otherId])).toEqual([
      [idOf('Big One'), idOf('Clinic')],
      [idOf('Clinic'), idOf('Lawyers')],
    ]);
  });

  it('names coalitions that lose somebody, less those that are closed', () => {
    expect(loss.coalitions).toEqual([
      {
        id: idOf('Lake Coalition'),
        name: 'Lake Coalition',
        status: 'active',
        country: 'UG',
        before: 2,
        after: 1,
        losesConvenor: true,
        capacityIds: ['legal-support', 'advocacy'],
      },
    ]);
  });

  it('of somebody without ties or offers is nothing', () => {
    const { orphanIds, parts, capacities, coalitions, repair } = lossOf(lostFrom(network, [idOf('Full House')]));
    expect({ orphanIds, coalitions }).toEqual({ orphanIds: [], coalitions: [] });
    expect(parts).toEqual({ before: 1, after: 1, apart: [], apartCount: 0 });
    expect(capacities).toEqual({ scarce: [], thinned: 0, nowhere: [] });
    expect(repair.ties).toEqual({ count: 0, introductions: [] });
    expect(repair.members.helpers).toEqual([]);
  });

  it('counts distances from some where there is much to walk, and says so', () => {
    const { countedFrom, countable } = distanceBetweenWorlds(lostFrom(network, [idOf('Reed')]), 1);
    expect({ countedFrom, countable }).toEqual({ countedFrom: 1, countable: 1 });
    const rights = distanceBetweenWorlds(lostFrom(looseNetwork(chanceFrom(4), 12), [idOf('Org a')]), 1);
    expect(rights.countedFrom).toBe(1);
    expect(rights.countable).toBeGreaterThan(1);
  });

  it.each([
    [{ memberIds: [idOf('Quill'), idOf('Nobody')], country: null }, 'unknown-member', idOf('Nobody')],
    [{ memberIds: [idOf('Quill')], country: 'XX' }, 'unknown-country', 'XX'],
  ])('is not told where %o is not there', (question, problem, value) => {
    expect(readLoss(question, network)).toEqual({ ok: false, problem, value });
  });
});

/** Up to so many introductions, fewer of whatever kind are tried. */
const MOST_TRIED = process.env['ATLAS_LONG'] ? 3 : 2;

const SOME_TIE = { kind: 'introduced', direction: 'both', since: null, until: null, sourceId: null } as const;

function fewestThatHold(able: object[][], wanted: number): number {
  for (let size = 0; size <= able.length; size++) {
    if (groupsOf(able, size).some((group) => new Set(group.flat()).size === wanted)) return size;
  }
  return Number.POSITIVE_INFINITY;
}

function pairsOf<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, place) => list.slice(place + 1).map((other): [T, T] => [one, other]));
}

function groupsOf<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return list.flatMap((one, place) => groupsOf(list.slice(place + 1), size - 1).map((group) => [one, ...group]));
}

/** Shortest ways between all, by trying every member as a stop on the way (Floyd and Warshall). */
function slowSteps({ members, ties }: Network): (one: string, other: string) => number | null {
  const steps = new Map<string, number>();
  const between = (one: string, other: string) => steps.get(`${one} ${other}`) ?? Number.POSITIVE_INFINITY;
  for (const { id } of members) steps.set(`${id} ${id}`, 0);
  for (const { a, b } of ties) {
    steps.set(`${a} ${b}`, 1);
    steps.set(`${b} ${a}`, 1);
  }
  for (const { id: stop } of members) {
    for (const { id: one } of members) {
      for (const { id: other } of members) {
        const over = between(one, stop) + between(stop, other);
        if (over < between(one, other)) steps.set(`${one} ${other}`, over);
      }
    }
  }
  return (one, other) => steps.get(`${one} ${other}`) ?? null;
}
