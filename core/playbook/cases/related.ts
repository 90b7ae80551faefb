/** Which other cases are worth reading next, each with what it has in common. */
import { type Case, compareText } from '../../network.ts';
import type { RegionsOf } from './places.ts';

export type InCommon =
  | { kind: 'threat' | 'play' | 'dimension'; ids: string[] }
  | { kind: 'country' | 'region'; code: string };

export type RelatedCase = { one: Case; reasons: InCommon[] };

/** What weighs how much: the same threat most, as that is what somebody reads a case for. */
const WORTH = { threat: 4, play: 3, country: 3, region: 1, dimension: 1 };

/**
 * The closest first, of equals by title and then by id; the case itself and what has nothing in common are left out.
 * @param cases as one viewer sees them.
 */
export function relatedCases(
  one: Case,
  cases: readonly Case[],
  { regionsOf, limit }: { regionsOf: RegionsOf; limit: number },
): RelatedCase[] {
  return cases
    .filter(({ id }) => id !== one.id)
    .map((other) => {
      const reasons = inCommon(one, other, regionsOf);
      return { one: other, reasons, worth: worthOf(reasons) };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || compareText(a.one.title, b.one.title) || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, limit)
    .map(({ one: other, reasons }) => ({ one: other, reasons }));
}

function inCommon(one: Case, other: Case, regionsOf: RegionsOf): InCommon[] {
  const shared = (ids: readonly string[], others: readonly string[]) => ids.filter((id) => others.includes(id));
  const some = (kind: 'threat' | 'play' | 'dimension', ids: string[]) => (ids.length === 0 ? [] : [{ kind, ids }]);
  return [
    ...some('threat', shared(one.threatIds, other.threatIds)),
    ...some('play', shared(one.playIds, other.playIds)),
    ...samePlace(one, other, regionsOf),
    ...some('dimension', shared(one.dimensions, other.dimensions)),
  ];
}

function samePlace(one: Case, other: Case, regionsOf: RegionsOf): InCommon[] {
  if (one.country !== null && one.country === other.country) return [{ kind: 'country', code: one.country }];
  const regions = regionsOf(other);
  const narrowest = regionsOf(one).findLast((region) => regions.includes(region));
  return narrowest === undefined ? [] : [{ kind: 'region', code: narrowest }];
}

function worthOf(reasons: readonly InCommon[]): number {
  return reasons.reduce((sum, reason) => sum + WORTH[reason.kind] * ('ids' in reason ? reason.ids.length : 1), 0);
}
