/** What a coalition has to be besides holding its needs: against the slow truth, and one by one. */
import { describe, expect, it } from 'vitest';
import { findCandidates } from '#core/coalition/candidates.ts';
import { proposeCoalition } from '#core/coalition/propose.ts';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import type { Member, Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { PRESENCE_KINDS, SECTORS, type Sector } from '#core/vocabulary.ts';
import { aNetwork, idOf, type NetworkBuilder } from '../../support/a-network.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { namesIn, proposalFor, proposalOf, questionFrom } from './ask.ts';

const CAPACITIES = ['advocacy', 'digital-security', 'legal-support'];
const CASES = process.env['ATLAS_LONG'] ? 5_000 : 600;
const AID: Sector[] = ['humanitarian', 'development'];
const RIGHTS: Sector[] = ['human-rights'];

it(`a proposal under conditions lacks as little and is as small as the best of all sets, ${CASES} times`, () => {
  let lacking = 0;
  let limited = 0;
  for (let seed = 1; seed <= CASES; seed++) {
    const { network, question } = caseFrom(seed);
    const verdict = proposeCoalition(network, question);
    const best = bestOfAll(network, question);
    if (!verdict.ok) {
      expect([verdict.problem, best], `seed ${seed}`).toEqual(['included-beyond-limit', null]);
      continue;
    }
    const { members, coverage, requirements, lowerBound, proven, isLeastMissing } = verdict.proposal;
    const lacks = [...coverage, ...requirements].reduce((sum, { missing }) => sum + missing, 0);
    expect({ lacks, size: members.length, lowerBound, proven, isLeastMissing }, `seed ${seed}`).toEqual({
      ...best,
      lowerBound: members.length,
      proven: true,
      isLeastMissing: true,
    });
    const ids = members.map(({ memberId }) => memberId);
    expect(keepsLimits(network, question, ids), `seed ${seed}`).toBe(true);
    if (lacks > 0) lacking += 1;
    if (members.length > 0 && question.conditions.atMost.length > 0) limited += 1;
  }
  expect(lacking).toBeGreaterThan(CASES / 20);
  expect(limited).toBeGreaterThan(CASES / 20);
});

describe('a coalition', () => {
  const network = aNetwork()
    .capacity('relocation', 'solidarity')
    .member('Ana', { presences: ['KE'], offers: ['advocacy', 'legal-support'], sectors: AID, languages: ['fr'] })
    .member('Bo', {
      presences: [{ country: 'KE', kind: 'reported-active' }],
      offers: ['advocacy'],
      sectors: RIGHTS,
      languages: ['en', 'fr'],
    })
    .member('Cy', {
      presences: [{ country: 'KE', kind: 'local-partner' }],
      offers: ['legal-support'],
      sectors: ['media'],
      languages: ['en'],
    });
  const needs = ['advocacy', 'legal-support'];

  it('takes somebody of a sector in beside who holds the needs', () => {
    const proposal = proposalOf(network, { needs, conditions: { atLeast: [{ sectors: RIGHTS, count: 1 }] } });
    expect(namesIn(proposal, network)).toEqual(['Ana', 'Bo']);
    expect(proposal.requirements).toEqual([
      { kind: 'sectors', sectors: RIGHTS, count: 1, heldBy: [idOf('Bo')], otherIds: [], missing: 0 },
    ]);
  });

  it('says that nobody of a sector can be had', () => {
    const { requirements, members } = proposalOf(network, {
      needs,
      conditions: { atLeast: [{ sectors: ['peace'], count: 2 }] },
    });
    expect(requirements).toMatchObject([{ heldBy: [], missing: 2 }]);
    expect(members).toHaveLength(1);
  });

  it('keeps two apart, and says what that costs', () => {
    const apart: [string, string][] = [[idOf('Ana'), idOf('Bo')]];
    const proposal = proposalOf(network, { needs, include: [idOf('Bo')], conditions: { apart } });
    expect(namesIn(proposal, network)).toEqual(['Bo', 'Cy']);
  });

  it('has no more members than allowed, and lacks as little as it can then', () => {
    const proposal = proposalOf(network, {
      needs: [...needs, 'relocation'],
      conditions: { mostMembers: 1, atLeast: [{ sectors: RIGHTS, count: 1 }] },
    });
    expect(namesIn(proposal, network)).toEqual(['Ana']);
    expect(proposal.coverage.map(({ missing }) => missing)).toEqual([0, 0, 1]);
    expect(proposal.requirements).toMatchObject([{ missing: 1 }]);
  });

  it('is made of those who speak a language, and of whoever is included', () => {
    const proposal = proposalOf(network, { needs, conditions: { language: 'en' } });
    expect(namesIn(proposal, network)).toEqual(['Bo', 'Cy']);
    const withAna = proposalOf(network, { needs, include: [idOf('Ana')], conditions: { language: 'en' } });
    expect(namesIn(withAna, network)).toEqual(['Ana']);
  });

  it('has somebody with an office in the country', () => {
    const proposal = proposalOf(network, { needs: ['advocacy'], exclude: [], conditions: { officeHere: true } });
    expect(namesIn(proposal, network)).toEqual(['Ana']);
    const without = proposalOf(network, {
      needs: ['advocacy'],
      exclude: [idOf('Ana')],
      conditions: { officeHere: true },
    });
    expect(without.requirements).toMatchObject([{ kind: 'office', missing: 1 }]);
  });

  it('that survives a loss holds everything without any one of its members', () => {
    const { coverage, members } = proposalOf(network, { needs, conditions: { survives: 1 } });
    expect(members).toHaveLength(3);
    for (const { memberId } of members) {
      for (const { heldBy } of coverage) expect(heldBy.some((id) => id !== memberId)).toBe(true);
    }
  });

  it('that has to be kept apart already is refused', () => {
    const question = questionFrom({
      needs,
      include: [idOf('Ana'), idOf('Bo')],
      conditions: { apart: [[idOf('Ana'), idOf('Bo')]] },
    });
    expect(proposeCoalition(network.seenBy(ANONYMOUS), question)).toMatchObject({ problem: 'included-beyond-limit' });
  });

  it('kept apart from somebody unknown is refused', () => {
    const question = questionFrom({ needs, conditions: { apart: [[idOf('Ana'), idOf('Nobody')]] } });
    expect(proposeCoalition(network.seenBy(ANONYMOUS), question)).toMatchObject({ problem: 'unknown-member' });
  });
});

it('loosening a limit never makes more missing, nor a proposal that lacks as little larger', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { network, question } = caseFrom(seed);
    const verdict = proposeCoalition(network, question);
    if (!verdict.ok) continue;
    const lacksOf = ({ coverage, requirements }: typeof verdict.proposal) =>
      [...coverage, ...requirements].reduce((sum, { missing }) => sum + missing, 0);
    const loosened = { ...question.conditions, atMost: [], apart: [], mostMembers: null };
    const after = proposalFor(network, { ...question, conditions: loosened });
    const [before, now] = [lacksOf(verdict.proposal), lacksOf(after)];
    expect(now, `seed ${seed}`).toBeLessThanOrEqual(before);
    if (now === before) expect(after.members.length).toBeLessThanOrEqual(verdict.proposal.members.length);
  }
});

function caseFrom(seed: number): { network: Network; question: CoalitionQuestion } {
  const chance = chanceFrom(seed);
  const words = CAPACITIES.reduce((sofar, id) => sofar.capacity(id, 'solidarity'), aNetwork().country('KE', '002'));
  const names = [...'abcdefghi'].slice(0, 1 + chance.below(9));
  const builder = names.reduce<NetworkBuilder>((sofar, name) => sofar.member(name, detailsFrom(chance)), words);
  const network = builder.seenBy(ANONYMOUS);
  const ids = network.members.map(({ id }) => id);
  const sectors = () => chance.some([RIGHTS, AID, SECTORS], 0.5);
  const question = questionFrom({
    needs: chance
      .some(CAPACITIES.slice(1), 0.6)
      .concat('advocacy')
      .map((capacityId) => ({ capacityId, count: 1 + chance.below(2) })),
    include: chance.some(ids, 0.08),
    conditions: {
      atLeast: sectors().map((of) => ({ sectors: [...of], count: 1 + chance.below(2) })),
      atMost: sectors().map((of) => ({ sectors: [...of], count: chance.below(3) })),
      apart: ids.length > 1 ? chance.some(pairsOf(ids), 0.1).slice(0, 5) : [],
      mostMembers: chance.is(0.3) ? 1 + chance.below(4) : null,
      officeHere: chance.is(0.3),
      language: chance.is(0.2) ? 'fr' : null,
      survives: chance.is(0.3) ? 1 : 0,
    },
  });
  return { network, question };
}

function detailsFrom(chance: Chance) {
  return {
    presences: chance.is(0.9) ? [{ country: 'KE', kind: chance.one(PRESENCE_KINDS) }] : [],
    offers: chance.some(CAPACITIES, 0.5).map((capacityId) => ({ capacityId })),
    sectors: chance.some(SECTORS, 0.3),
    languages: chance.some(['en', 'fr'], 0.6),
  };
}

function pairsOf(ids: string[]): [string, string][] {
  return ids.flatMap((one) => ids.filter((other) => one < other).map((other): [string, string] => [one, other]));
}

/** Among all sets of candidates with those included that keep the limits: the fewest gaps, then the fewest members. */
function bestOfAll(network: Network, question: CoalitionQuestion): { lacks: number; size: number } | null {
  const country = network.countries.find(({ code }) => code === question.country);
  const candidates = country ? findCandidates(network, question, country) : [];
  let best: { lacks: number; size: number } | null = null;
  for (let set = 0; set < 1 << candidates.length; set++) {
    const chosen = candidates.filter(({ isIncluded }, place) => isIncluded || (set >> place) & 1);
    const ids = chosen.map(({ member }) => member.id);
    if (!keepsLimits(network, question, ids)) continue;
    const { needs, conditions } = question;
    const short = (count: number, held: number) => Math.max(0, count + conditions.survives - held);
    const lacks = [
      ...needs.map(({ capacityId, count }) =>
        short(count, chosen.filter(({ covers }) => covers.some((one) => one.capacityId === capacityId)).length),
      ),
      ...conditions.atLeast.map(({ sectors, count }) =>
        short(count, chosen.filter(({ member }) => isOf(member, sectors)).length),
      ),
      ...(conditions.officeHere ? [short(1, chosen.filter(({ presence }) => presence === 'office').length)] : []),
    ].reduce((sum, count) => sum + count, 0);
    if (!best || lacks < best.lacks || (lacks === best.lacks && chosen.length < best.size))
      best = { lacks, size: chosen.length };
  }
  return best;
}

function keepsLimits({ members }: Network, { conditions }: CoalitionQuestion, ids: string[]): boolean {
  const chosen = members.filter(({ id }) => ids.includes(id));
  return (
    conditions.atMost.every(({ sectors, count }) => chosen.filter((one) => isOf(one, sectors)).length <= count) &&
    conditions.apart.every((pair) => !pair.every((id) => ids.includes(id))) &&
    (conditions.mostMembers === null || ids.length <= conditions.mostMembers)
  );
}

function isOf({ sectors }: Pick<Member, 'sectors'>, wanted: readonly Sector[]): boolean {
  return sectors.some((sector) => wanted.includes(sector));
}
