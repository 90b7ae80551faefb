/** Partners that a member does not have yet: worth knowing of, before it asks for anybody. */
import { lotOf } from '../coalition/lot.ts';
import { byName, type Member, type Network } from '../network.ts';
import { describePartner, type Partner } from './answer.ts';
import type { Asked } from './asked.ts';
import { fitOf } from './left-out.ts';
import { type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { inOrder, type Ranked } from './rank.ts';
import type { Reason } from './reasons.ts';
import { scoreOf } from './score.ts';

/**
 * The one thing that speaks most for a suggestion. `both`: each has what the other needs. `gives`: it has what the member
 * needs. `takes`: the member has what it needs. `bridges`: a tie to it would join human rights with humanitarian or
 * development work. `reaches`: it is far from whomever the member knows. `near`: they are in the same places, or known to
 * the same allies.
 */
export const GROUNDS = ['both', 'gives', 'takes', 'bridges', 'reaches', 'near'] as const;
export type Ground = (typeof GROUNDS)[number];

export type Suggestion = Partner & { ground: Ground };

const MOST = 8;
/** Points that a suggestion loses for each one before it in all the same countries; less for some of them. */
const LIKENESS = 8;

/**
 * @param asked what the member needs, with itself as the seeker; of conditions there are none.
 * @param prices what is taken off in the order, in points by member id.
 * @returns at most eight, of different countries where that costs little: the best first, each less what it has in
 *   common with those before it (maximal marginal relevance, Carbonell and Goldstein 1998).
 */
export function suggestionsFor(asked: Asked, network: Network, prices: ReadonlyMap<string, number>): Suggestion[] {
  if (asked.seeker === null) return [];
  const around = neighbourhoodOf(network, asked.seeker.id);
  const anybody = { ...asked, sought: [] };
  const scored = network.members
    .filter((member) => fitOf(anybody, member) === 'fits' && around.hops.get(member.id) !== 1)
    .map((member) => ({ member, score: scoreOf(asked, member, around), price: prices.get(member.id) ?? 0 }))
    .filter(({ score }) => score > 0);
  return diverse(inOrder(scored, asked), asked.seeker.id).map((ranked) => {
    const partner = describePartner(ranked, asked, around);
    return { ...partner, ground: groundOf(partner.reasons, around, partner.member) };
  });
}

/** Only of the first of them: whoever stands far below is not worth it, wherever it is. */
const CONSIDERED = 60;

/** Among equal ones a lot that each member draws decides, not the alphabet. */
function diverse(ranked: readonly Ranked[], seekerId: string): Ranked[] {
  const candidates = ranked.map((one) => ({
    one,
    worth: one.score - one.price,
    lot: lotOf(one.member.id, seekerId),
  }));
  candidates.sort(byWorth);
  const left = candidates.slice(0, CONSIDERED);
  const chosen: Ranked[] = [];
  while (chosen.length < MOST) {
    const next = left.sort(byWorth).shift();
    if (!next) break;
    chosen.push(next.one);
    for (const other of left) other.worth -= LIKENESS * commonPlaces(next.one.member, other.one.member);
  }
  return chosen;
}

type Candidate = { one: Ranked; worth: number; lot: number };

function byWorth(one: Candidate, other: Candidate): number {
  return other.worth - one.worth || one.lot - other.lot || byName(one.one.member, other.one.member);
}

/** 0..1: the countries where both are, of all where either is. */
function commonPlaces(one: Member, other: Member): number {
  const [own, theirs] = [one, other].map(({ presences }) => new Set(presences.map(({ country }) => country)));
  if (!own || !theirs || own.size === 0 || theirs.size === 0) return 0;
  const shared = [...own].filter((code) => theirs.has(code)).length;
  return shared / (own.size + theirs.size - shared);
}

function groundOf(reasons: readonly Reason[], { hops }: Neighbourhood, { id }: Member): Ground {
  let [gives, takes, bridges, isNear] = [false, false, false, hops.has(id)];
  for (const reason of reasons) {
    if (reason.term === 'reciprocity') [gives, takes] = [reason.covers.length > 0, reason.coversInReturn.length > 0];
    if (reason.term === 'crossSector') bridges = reason.value === 1;
    if (reason.term === 'place') isNear ||= reason.sharedCountries.length > 0;
  }
  if (gives && takes) return 'both';
  if (gives) return 'gives';
  if (takes) return 'takes';
  if (bridges) return 'bridges';
  return isNear ? 'near' : 'reaches';
}
