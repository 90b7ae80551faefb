/** The fewest members from elsewhere who together bring back what a loss takes from countries. */

import { countAt } from '../coalition/cover/problem.ts';
import { smallestCover } from '../coalition/cover/smallest-cover.ts';
import { lotOf } from '../coalition/lot.ts';
import { countryByCode } from '../network.ts';
import { placeIn } from '../place.ts';
import type { CapacityLost } from './capacities-lost.ts';
import { holdersOutside } from './holders.ts';
import type { Lost } from './lost.ts';
import { at, idAt } from './tie-index.ts';

type Seat = { country: string; capacityId: string };

export type RepairMembers = {
  /** By name. */
  helpers: { memberId: string; brings: Seat[] }[];
  /** What nobody who is left says that it could bring. */
  missing: Seat[];
  /** No fewer can bring as much. Equal to the number of `helpers` when that is proven. */
  lowerBound: number;
  proven: boolean;
};

/** Many times what real losses take; the hardest end with the best found and a bound. */
const EFFORT = 200_000;

/**
 * Exact by `smallestCover`: those who say that they can help in a country and are not there, and take on new work; among
 * equally few, those who are nearest.
 */
export function repairMembers({ network, index, gone }: Lost, scarce: readonly CapacityLost[]): RepairMembers {
  const seats: Seat[] = scarce
    .filter(({ after }) => after === 0)
    .map(({ country, capacityId }) => ({ country, capacityId }));
  const rowsOf = new Map<number, number[]>();
  const byCode = countryByCode(network);
  for (const code of new Set(seats.map(({ country }) => country))) {
    const country = byCode.get(code);
    const outside = country ? holdersOutside(index, country) : new Map<string, number[]>();
    for (const [row, seat] of seats.entries()) {
      for (const place of seat.country === code ? (outside.get(seat.capacityId) ?? []) : []) {
        if (at(gone, place) === 1 || index.members[place]?.availability === 'closed') continue;
        rowsOf.set(place, [...(rowsOf.get(place) ?? []), row]);
      }
    }
  }
  const able = [...rowsOf].sort(([one], [other]) => one - other);
  const cover = smallestCover(
    {
      demand: seats.map(() => 1),
      columns: able.map(([place, rows]) => ({ rows, penalty: penaltyOf(place, rows) })),
    },
    { effort: EFFORT },
  );
  return {
    helpers: cover.columns.map((column) => {
      const [place, rows] = able[column] ?? [-1, []];
      return { memberId: idAt(index, place), brings: rows.flatMap((row) => seats[row] ?? []) };
    }),
    missing: seats.filter((_, row) => countAt(cover.missing, row) > 0),
    lowerBound: cover.lowerBound,
    proven: cover.columns.length === cover.lowerBound,
  };

  /** How far it is from where it helps, at its nearest; a lot among equally near ones. */
  function penaltyOf(place: number, rows: readonly number[]): number {
    const member = index.members[place];
    const codes = rows.flatMap((row) => seats[row]?.country ?? []);
    const near = codes.map((code) => {
      const country = byCode.get(code);
      return (member && country && placeIn(country, member)?.value) ?? 0;
    });
    return Math.round(1000 * (1 - Math.max(...near))) * 4096 + lotOf(idAt(index, place), codes[0] ?? '');
  }
}
