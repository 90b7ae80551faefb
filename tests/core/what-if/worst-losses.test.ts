/** The worst losses, against trying every member and every pair. */
import { describe, expect, it } from 'vitest';
import { isPresentIn, type Network, reaches } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { harmFrom } from '#core/what-if/harm.ts';
import { scopeOf } from '#core/what-if/scope.ts';
import { worstLosses } from '#core/what-if/worst-losses.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { chanceFrom } from '../../support/random.ts';
import { looseNetwork } from './random-network.ts';
import { slowHarm } from './slow-loss.ts';

const NETWORKS = 300;

function worstOf(
  network: Network,
  { country = null, coalitionId = null }: { country?: string | null; coalitionId?: string | null },
  effort?: number,
) {
  const read = scopeOf(network, { country, coalitionId });
  if (!read.ok) throw new Error(read.problem);
  return worstLosses(read.scope, effort);
}

function pairsOf<T>(list: readonly T[]): T[][] {
  return list.flatMap((one, place) => list.slice(place + 1).map((other) => [one, other]));
}

describe('the worst losses', () => {
  it.each([null, 'KE'])(`are those that trying all finds, in ${NETWORKS} random networks (country: %s)`, (country) => {
    for (let seed = 1; seed <= NETWORKS; seed++) {
      const network = looseNetwork(chanceFrom(seed));
      const worst = worstOf(network, { country });
      const candidates = network.members
        .filter((member) => {
          const place = network.countries.find(({ code }) => code === country);
          return !place || isPresentIn(member, place.code) || reaches(member, place);
        })
        .map(({ id }) => id);
      expect(worst.candidateCount, `seed ${seed}`).toBe(candidates.length);
      const truth = (groups: string[][]) =>
        groups
          .map((ids) => harmFrom(slowHarm(network, ids, country)).harm)
          .filter((harm) => harm > 0)
          .sort((one, other) => other - one)
          .slice(0, 5);
      expect(
        worst.singles.map(({ harm }) => harm),
        `seed ${seed}`,
      ).toEqual(truth(candidates.map((id) => [id])));
      expect(
        worst.pairs.map(({ harm }) => harm),
        `seed ${seed}`,
      ).toEqual(truth(pairsOf(candidates)));
      for (const { memberIds, ...harm } of [...worst.singles, ...worst.pairs]) {
        expect(memberIds, 'by name, as ids follow from names here').toEqual([...memberIds].sort());
        expect(harm, `seed ${seed}, ${memberIds}`).toEqual(harmFrom(slowHarm(network, memberIds, country)));
      }
    }
  });

  it('of few pairs are never worse than those of all, and hold the most harmful member', () => {
    let missed = 0;
    for (let seed = 1; seed <= NETWORKS; seed++) {
      const network = looseNetwork(chanceFrom(seed), 10);
      const [all, few] = [worstOf(network, {}), worstOf(network, {}, 1)];
      expect(few.pairedCount).toBe(1);
      expect(few.singles).toEqual(all.singles);
      const [best = 0, found = 0] = [all.pairs[0]?.harm, few.pairs[0]?.harm];
      expect(found).toBeLessThanOrEqual(best);
      if (found < best) missed += 1;
      const [worst] = all.singles;
      for (const { memberIds } of worst ? few.pairs : []) expect(memberIds).toContain(worst?.memberIds[0]);
    }
    // Otherwise it would not have to be said that pairs may be missed.
    expect(missed).toBeGreaterThan(0);
  });

  it('do not depend on the order of what is stored', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const loose = looseNetwork(chanceFrom(seed));
      // Names repeat, so that nothing but ids can decide.
      const network = { ...loose, members: loose.members.map((member) => ({ ...member, name: 'Same' })) };
      const { members, ties } = network;
      const turned = { ...network, members: [...members].reverse(), ties: [...ties].reverse() };
      expect(worstOf(turned, {})).toEqual(worstOf(network, {}));
    }
  });

  it('of a coalition are counted among its members', () => {
    const network = aNetwork()
      .member('Hub', { offers: ['legal-support'] })
      .member('Lamp', { offers: ['advocacy'] })
      .member('Reed', { offers: ['advocacy'] })
      .member('Far', { offers: ['legal-support'] })
      .tie('Hub', 'Lamp')
      .tie('Hub', 'Reed')
      .tie('Reed', 'Far')
      .coalition('Lake Coalition', ['Hub', 'Lamp', 'Reed'])
      .seenBy(ANONYMOUS);
    const { singles, pairs, candidateCount } = worstOf(network, { coalitionId: idOf('Lake Coalition') });
    expect(candidateCount).toBe(3);
    expect(singles).toEqual([{ memberIds: [idOf('Hub')], capacities: 1, cutOff: 1, orphans: 2, harm: 5 }]);
    expect(pairs[0]).toEqual({ memberIds: [idOf('Hub'), idOf('Lamp')], capacities: 1, cutOff: 0, orphans: 1, harm: 3 });
  });

  it('are none where nobody would be missed', () => {
    const network = aNetwork().member('Ana').member('Bo').seenBy(ANONYMOUS);
    expect(worstOf(network, {})).toMatchObject({ singles: [], pairs: [], candidateCount: 2 });
  });

  it.each([
    [{ country: 'XX', coalitionId: null }, 'unknown-country'],
    [{ country: null, coalitionId: idOf('Nobody') }, 'unknown-coalition'],
  ])('are not looked for where %o is not there', (question, problem) => {
    expect(scopeOf(aNetwork().member('Ana').seenBy(ANONYMOUS), question)).toMatchObject({ ok: false, problem });
  });
});
