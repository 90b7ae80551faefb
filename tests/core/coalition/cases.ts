/** Random questions about small random networks: with ties, go-betweens, conditions, and members who cannot be asked. */
import { type Candidate, findCandidates } from '#core/coalition/candidates.ts';
import { fulfils, requirementsOf } from '#core/coalition/conditions.ts';
import type { CoalitionQuestion } from '#core/coalition/question.ts';
import type { Network } from '#core/network.ts';
import { ANONYMOUS } from '#core/viewer.ts';
import { AVAILABILITIES, LEVELS, MODES, PRESENCE_KINDS, SECTORS, type Sector, STANCES } from '#core/vocabulary.ts';
import { aNetwork, type MemberDetails, type NetworkBuilder } from '../../support/a-network.ts';
import { type Chance, chanceFrom } from '../../support/random.ts';
import { questionFrom } from './ask.ts';

const CAPACITIES = ['advocacy', 'digital-security', 'legal-support', 'relocation'];
const AID: Sector[] = ['humanitarian', 'development'];

export type Case = { seed: number; network: Network; question: CoalitionQuestion; chance: Chance };

export function caseFrom(seed: number): Case {
  const chance = chanceFrom(seed);
  const words = CAPACITIES.reduce((sofar, id) => sofar.capacity(id, 'solidarity'), aNetwork().country('KE', '002'));
  const names = [...'abcdefghijk'].slice(0, 1 + chance.below(11));
  const joined = names.reduce<NetworkBuilder>((sofar, name) => sofar.member(name, detailsFrom(chance)), words);
  const builder = pairsOf(names)
    .filter(() => chance.is(0.2))
    .reduce((sofar, [one, other]) => sofar.tie(one, other), joined);
  const network = builder.seenBy(ANONYMOUS);
  const ids = network.members.map(({ id }) => id);
  const include = chance.some(ids, 0.05);
  const others = ids.filter((id) => !include.includes(id));
  const question = questionFrom({
    needs: chance
      .some(CAPACITIES.slice(1), 0.6)
      .concat('advocacy')
      .map((capacityId) => ({
        capacityId,
        count: 1 + chance.below(2),
        minLevel: chance.is(0.8) ? 1 : chance.one(LEVELS),
      })),
    fromOutside: chance.is(0.7),
    include,
    exclude: chance.some(others, 0.08),
    conditions: chance.is(0.6) ? conditionsFrom(chance, ids) : undefined,
  });
  return { seed, network, question, chance };
}

/** Every case, with its seed in what fails. */
export function eachCase(count: number, check: (one: Case) => void): void {
  for (let seed = 1; seed <= count; seed++) {
    try {
      check(caseFrom(seed));
    } catch (error) {
      throw new Error(`Seed ${seed} fails.`, { cause: error });
    }
  }
}

function detailsFrom(chance: Chance): MemberDetails {
  return {
    presences: chance.some(['KE', 'TD'], 0.6).map((country) => ({ country, kind: chance.one(PRESENCE_KINDS) })),
    reach: chance.some(['001', '142'], 0.2),
    availability: chance.is(0.3) ? chance.one(AVAILABILITIES) : null,
    stance: chance.is(0.5) ? chance.one(STANCES) : null,
    kind: chance.one(['national-ngo', 'local-group', 'international-ngo', 'foundation']),
    sectors: chance.some(SECTORS, 0.3),
    languages: chance.some(['en', 'fr'], 0.6),
    offers: chance.some(CAPACITIES, 0.45).map((capacityId) => ({
      capacityId,
      level: chance.is(0.7) ? chance.one(LEVELS) : null,
      country: chance.is(0.2) ? chance.one(['KE', 'TD']) : null,
    })),
  };
}

function conditionsFrom(chance: Chance, ids: string[]): CoalitionQuestion['conditions'] {
  const sectors = () => chance.some([['human-rights' as const], AID], 0.4);
  return {
    atLeast: sectors().map((of) => ({ sectors: [...of], count: 1 })),
    atMost: sectors().map((of) => ({ sectors: [...of], count: chance.below(3) })),
    apart: pairsOf(ids).filter(() => chance.is(0.05)),
    mostMembers: chance.is(0.3) ? 1 + chance.below(5) : null,
    officeHere: chance.is(0.3),
    localMember: chance.is(0.3),
    language: chance.is(0.2) ? 'fr' : null,
    mode: chance.is(0.4) ? chance.one(MODES) : null,
    survives: chance.is(0.2) ? 1 : 0,
  };
}

function pairsOf(ids: string[]): [string, string][] {
  return ids.flatMap((one) => ids.filter((other) => one < other).map((other): [string, string] => [one, other]));
}

/** The sets that lack least and, of these, the smallest; ids in order. Found by trying every set. */
export function allSmallest(network: Network, question: CoalitionQuestion): { lacks: number; sets: string[][] } {
  const all = [...allAllowed(network, question)];
  const lacks = Math.min(...all.map((one) => one.lacks));
  const least = all.filter((one) => one.lacks === lacks);
  const size = Math.min(...least.map(({ ids }) => ids.length));
  return { lacks, sets: least.map(({ ids }) => ids).filter((ids) => ids.length === size) };
}

/** The sets of a size that lack as little, without anybody who adds nothing and does not have to be there. */
export function allOfSize(
  network: Network,
  question: CoalitionQuestion,
  { size, lacks }: { size: number; lacks: number },
): string[][] {
  const all = [...allAllowed(network, question)];
  return all.filter((one) => one.lacks === lacks && one.ids.length === size && one.isUseful).map(({ ids }) => ids);
}

/** Every set of candidates that has those included and keeps the limits, and what it lacks of all that is asked. */
function* allAllowed(network: Network, question: CoalitionQuestion) {
  const country = network.countries.find(({ code }) => code === question.country);
  const candidates = country ? findCandidates(network, question, country) : [];
  const { conditions } = question;
  const lines = linesOf(question);
  const fixed = candidates.filter(({ isIncluded }) => isIncluded);
  const open = lines.filter(({ count, isHeldBy }) => fixed.filter(isHeldBy).length < count);
  for (let set = 0; set < 1 << candidates.length; set++) {
    const chosen = candidates.filter((_, place) => (set >> place) & 1);
    const ids = chosen.map(({ member }) => member.id);
    const isOf = (wanted: readonly Sector[]) =>
      chosen.filter(({ member }) => member.sectors.some((one) => wanted.includes(one))).length;
    if (fixed.some((one) => !chosen.includes(one))) continue;
    if (conditions.atMost.some(({ sectors, count }) => isOf(sectors) > count)) continue;
    if (conditions.apart.some((pair) => pair.every((id) => ids.includes(id)))) continue;
    if (conditions.mostMembers !== null && ids.length > conditions.mostMembers) continue;
    const lacks = lines.reduce(
      (sum, { count, isHeldBy }) => sum + Math.max(0, count - chosen.filter(isHeldBy).length),
      0,
    );
    const isUseful = chosen.every((one) => one.isIncluded || open.some(({ isHeldBy }) => isHeldBy(one)));
    yield { ids, lacks, isUseful };
  }
}

/** All that is asked of a coalition: by how many members, and who counts. */
function linesOf({ needs, conditions }: CoalitionQuestion) {
  return [
    ...needs.map(({ capacityId, count }) => ({
      count: count + conditions.survives,
      isHeldBy: ({ covers }: Candidate) => covers.some((one) => one.capacityId === capacityId),
    })),
    ...requirementsOf(conditions).map((asked) => ({
      count: asked.count,
      isHeldBy: (one: Candidate) => fulfils(one, asked),
    })),
  ];
}
