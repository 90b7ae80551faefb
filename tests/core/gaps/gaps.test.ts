import { describe, expect, it } from 'vitest';
import { coverageOf, needsOf } from '#core/coalition/coverage.ts';
import { closersOf, confirmationsFor } from '#core/gaps/closers.ts';
import { type Gap, gapsByCountry, gapsIn } from '#core/gaps/gaps.ts';
import { type GapFacts, gapGroundOf } from '#core/gaps/ground.ts';
import { isPresentIn, type Member, type Network, offersIn } from '#core/network.ts';
import { isConfirmationDue } from '#core/own/due.ts';
import { aNetwork, idOf } from '../../support/a-network.ts';
import { GAP_COUNTRIES, randomGapNetwork } from './random-gaps.ts';

const TODAY = '2026-03-01';
const SEEDS = Array.from({ length: process.env['ATLAS_LONG'] ? 3000 : 150 }, (_, seed) => seed);

const groundOf = (network: Network) => gapGroundOf(gapFactsOf(network), TODAY);

function gapFactsOf({ members, capacities, countries }: Network): GapFacts {
  return {
    members: members.map((member) => ({
      ...member,
      countries: [...new Set(member.presences.map(({ country }) => country))],
    })),
    capacities,
    areasByCountry: new Map(countries.map(({ code, areas }) => [code, areas])),
  };
}

/** The same in plain words: the coverage of the country, counting as held only what is surely held. */
function plainGaps(network: Network, country: string): Gap[] {
  if (!network.members.some((member) => isPresentIn(member, country))) return [];
  const coverage = coverageOf(network, country, TODAY);
  const counted = coverage.map((line) => {
    const sure = line.hereIds.filter((id) => isSure(byId(network, id), line.capacityId, country));
    const unsure = line.hereIds.filter((id) => !sure.includes(id));
    return { ...line, hereIds: sure, outsideIds: sure.length > 0 ? [] : [...line.outsideIds, ...unsure] };
  });
  return needsOf(network, counted).flatMap(({ capacityId, urgency }) => {
    const own = counted.find((line) => line.capacityId === capacityId);
    if (own === undefined || own.hereIds.length > 0) return [];
    const isOffered = coverage.some((line) => line.capacityId === capacityId && line.hereIds.length > 0);
    return { country, capacityId, kind: isOffered ? ('unsure' as const) : ('empty' as const), urgency };
  });
}

function isSure(member: Member, capacityId: string, country: string): boolean {
  const canDoIt = offersIn(member, country).some((offer) => offer.capacityId === capacityId && (offer.level ?? 0) >= 2);
  return canDoIt && !isConfirmationDue(member.confirmedOn, TODAY);
}

function byId(network: Network, id: string): Member {
  const found = network.members.find((member) => member.id === id);
  if (!found) throw new Error(`Nobody is ${id}.`);
  return found;
}

/** What the network would be if a member said that it can do what it offers, and that all it says is correct. */
function confirmed(network: Network, memberId: string, capacityId: string): Network {
  const confirm = (member: Member): Member => ({
    ...member,
    confirmedOn: TODAY,
    offers: member.offers.map((one) => (one.capacityId === capacityId ? { ...one, level: one.level ?? 2 } : one)),
  });
  return { ...network, members: network.members.map((one) => (one.id === memberId ? confirm(one) : one)) };
}

describe('the gaps of a country', () => {
  it('are what its coverage lacks when only sure holders count, on random networks', () => {
    const found = SEEDS.flatMap((seed) => {
      const network = randomGapNetwork(seed);
      const ground = groundOf(network);
      return GAP_COUNTRIES.flatMap((country) => {
        const gaps = gapsIn(country, ground);
        expect(gaps, `seed ${seed}, ${country}`).toEqual(plainGaps(network, country));
        return gaps;
      });
    });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['empty', 'unsure']));
  });

  it('do not depend on the order of the members', () => {
    for (const seed of SEEDS.slice(0, 30)) {
      const [one, other] = [groundOf(randomGapNetwork(seed)), groundOf(randomGapNetwork(seed, 5))];
      const all = [...gapsByCountry(one).values()].flat();
      expect(gapsByCountry(other)).toEqual(gapsByCountry(one));
      expect(confirmationsFor(all, other)).toEqual(confirmationsFor(all, one));
      for (const gap of all) expect(closersOf(gap, other)).toEqual(closersOf(gap, one));
    }
  });

  it('close by a confirmation exactly where it says so, on random networks', () => {
    let closed = 0;
    for (const seed of SEEDS) {
      const network = randomGapNetwork(seed);
      const gaps = [...gapsByCountry(groundOf(network)).values()].flat();
      for (const { memberId, capacityId, countries } of confirmationsFor(gaps, groundOf(network))) {
        const after = groundOf(confirmed(network, memberId, capacityId));
        const isOpen = (country: string) => gapsIn(country, after).some((gap) => gap.capacityId === capacityId);
        const before = gaps.filter((gap) => gap.capacityId === capacityId).map(({ country }) => country);
        expect(before.filter((country) => !isOpen(country)).toSorted(), `seed ${seed}`).toEqual(countries);
        closed += countries.length;
      }
    }
    expect(closed).toBeGreaterThan(100);
  });
});

describe('who could close a gap', () => {
  const ground = groundOf(
    aNetwork()
      .country('KE', '002', '014')
      .country('UG', '002', '014')
      .country('TD', '002', '017')
      .member('Amani', { presences: ['KE'], offers: ['legal-support'], confirmedOn: '2026-01-01' })
      .member('Baraka', { presences: ['KE'], offers: [{ capacityId: 'legal-support', level: 1 }] })
      .member('Chama', { presences: ['KE'], offers: [{ capacityId: 'legal-support', level: 3, country: 'UG' }] })
      .member('Dalili', { presences: ['UG'], reach: ['002'], offers: ['legal-support'] })
      .member('Elimu', { presences: ['UG'], offers: ['legal-support'] })
      .member('Faraja', { presences: ['TD'], offers: ['legal-support'] })
      .member('Gharama', { presences: ['UG', 'KE'], needs: [{ capacityId: 'legal-support', urgency: 3 }] })
      .seenBy({ role: 'reader', memberId: null }),
  );

  it('is somebody there with what speaks against counting on it, somebody who can come, and somebody nearby', () => {
    expect(gapsIn('KE', ground)).toEqual([{ country: 'KE', capacityId: 'legal-support', kind: 'unsure', urgency: 3 }]);
    expect(closersOf({ country: 'KE', capacityId: 'legal-support' }, ground)).toEqual({
      here: [
        { memberId: idOf('Amani'), doubts: ['level-not-stated'] },
        { memberId: idOf('Baraka'), doubts: ['can-only-advise', 'not-confirmed'] },
      ],
      outsideIds: [idOf('Dalili')],
      nearbyIds: [idOf('Elimu')],
    });
  });

  it('is one member for several countries, the one that closes most first, and nobody who can only advise', () => {
    const gaps = [...gapsByCountry(ground).values()].flat();
    expect(confirmationsFor(gaps, ground)).toEqual([
      { memberId: idOf('Amani'), capacityId: 'legal-support', countries: ['KE'] },
      { memberId: idOf('Dalili'), capacityId: 'legal-support', countries: ['UG'] },
      { memberId: idOf('Elimu'), capacityId: 'legal-support', countries: ['UG'] },
      { memberId: idOf('Faraja'), capacityId: 'legal-support', countries: ['TD'] },
    ]);
  });

  it('is nobody where nobody is present, and nobody in a country that is not known', () => {
    expect(gapsIn('ZZ', ground)).toEqual([]);
    expect(closersOf({ country: 'ZZ', capacityId: 'legal-support' }, ground)).toEqual({
      here: [],
      outsideIds: [],
      nearbyIds: [],
    });
  });
});
